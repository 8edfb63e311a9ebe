import { InputData, JSONSchemaInput, JSONSchemaStore, quicktypeMultiFile } from 'quicktype-core'

/** One document of JSON Schema that holds all. */
class OneDocument extends JSONSchemaStore {
  constructor(definitions) {
    super()
    this.document = { $schema: 'http://json-schema.org/draft-07/schema#', definitions }
  }
  async fetch() {
    return this.document
  }
}

/**
 * The types of all that is sent and comes back, in a language.
 * @returns {Promise<Map<string, string>>} files by name
 */
export async function modelsIn(language, schemas, names, options) {
  const input = new JSONSchemaInput(new OneDocument(schemas))
  for (const name of names) await input.addSource({ name, uris: [`http://schemas/all#/definitions/${name}`] })
  const inputData = new InputData()
  inputData.addInput(input)
  const files = await quicktypeMultiFile({
    inputData,
    lang: language,
    rendererOptions: options,
    alphabetizeProperties: false,
    inferMaps: false,
  })
  return new Map([...files].map(([name, { lines }]) => [name, `${lines.join('\n').trimEnd()}\n`]))
}
