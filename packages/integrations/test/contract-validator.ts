import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { type ContractSchemaName, openapi } from '../src'

type Document = ReturnType<typeof openapi>

/**
 * An independent reader of an OpenAPI document: says what is wrong with a value, or nothing.
 *
 * @throws when the document has a schema that is none
 */
export function contractValidator(document: Document = openapi()) {
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  addFormats.default(ajv)
  ajv.addVocabulary(['components'])
  ajv.addSchema({ $id: 'contract', components: { schemas: document.components.schemas } })
  return (name: ContractSchemaName, value: unknown): string[] => {
    const validate = ajv.compile({ $ref: `contract#/components/schemas/${name}` })
    return validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}
