/** What a client is made of: each operation of a document with the names of its types, and the schemas of those types. */

const capital = (text) => text[0].toUpperCase() + text.slice(1)
const json = 'application/json'

/** An answer whose fields are not those of this interface, as a JSON Schema: a map, no type of its own. */
export const openAnswer = '*'

/** Whether a schema names no field. */
function isOpen(schema, schemas) {
  const { properties, additionalProperties } = schemas[schema.$ref?.split('/').at(-1)] ?? schema
  return properties === undefined && additionalProperties !== undefined
}

/**
 * Reads an OpenAPI 3.1 document.
 * @returns {{ operations: Operation[], schemas: Record<string, object> }}
 *
 * @typedef {object} Operation
 * @property {string} id
 * @property {'get' | 'post'} method
 * @property {string} path with `{name}` for what stands in the address
 * @property {string[]} params names of what stands in the address
 * @property {string} summary
 * @property {string | undefined} request name of the type of what is sent
 * @property {string | undefined} answer name of the type of what comes back, {@link openAnswer}; absent: a file
 */
export function readOperations({ paths, components }) {
  const schemas = Object.fromEntries(Object.entries(components.schemas).map(([name, schema]) => [name, plain(schema)]))
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const typed = (suffix, content) => {
        const schema = content?.[json]?.schema
        if (!schema) return undefined
        const name = capital(described.operationId) + suffix
        schemas[name] = plain(schema)
        return isOpen(schema, components.schemas) ? openAnswer : name
      }
      return {
        ...{ id: described.operationId, method, path, summary: described.summary },
        params: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
        request: typed('Request', described.requestBody?.content),
        answer: typed('Answer', described.responses['200'].content),
      }
    }),
  )
  return { operations, schemas }
}

/**
 * A schema from which names of types come as from its fields: a title names a thing to a person, so it goes into the description.
 * Dates stay the text that they are: a program that counts days has its own calendar.
 */
function plain(schema) {
  if (Array.isArray(schema)) return schema.map(plain)
  if (typeof schema === 'string') return schema.replace('#/components/schemas/', '#/definitions/')
  if (schema === null || typeof schema !== 'object') return schema
  const { title, format, description, ...rest } = schema
  // A field of that name is a schema itself, not a note about this one.
  const notes = [title, description].filter((text) => typeof text === 'string')
  const kept = {
    ...rest,
    ...(notes.length > 0 ? { description: notes.join('。') } : {}),
    ...(isField(title) ? { title } : {}),
    ...(isField(format) ? { format } : {}),
    ...(isField(description) ? { description } : {}),
  }
  return Object.fromEntries(Object.entries(kept).map(([key, value]) => [key, exempt.has(key) ? value : plain(value)]))
}
const isField = (value) => typeof value === 'object' && value !== null

/** Values, not schemas. */
const exempt = new Set(['const', 'enum', 'default', 'examples', 'example', 'description', 'pattern', 'required'])
