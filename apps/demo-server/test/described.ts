import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { deskOpenapi } from '../src/bureau/api/openapi'
import { demoBureau } from '../src/demo/sample/bureau'

interface Described {
  readonly operationId: string
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >
}

/** The document as somebody reads it who has only its text. */
export const document = JSON.parse(JSON.stringify(deskOpenapi(demoBureau(() => new Date())))) as {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'desk', components: document.components })

const routes = Object.entries(document.paths)
  .map(([path, methods]) => ({ pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`), path, methods }))
  // An address without a name in it is meant before one that any name fits.
  .sort((a, b) => Number(a.path.includes('{')) - Number(b.path.includes('{')))
const compiled = new Map<object, ValidateFunction>()

/** What is wrong with an answer by the document; nothing for addresses that it does not describe. */
export function answerFaults(
  method: string,
  path: string,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  text: string,
): string[] {
  const address = path.split('?')[0] ?? ''
  const found = routes.find(({ pattern }) => pattern.test(address))
  const described = found?.methods[method.toLowerCase()]
  if (!described) return []
  const answer = described.responses[status]
  if (!answer) return [`${described.operationId} does not say that it answers ${status}`]
  const type = headers.get('content-type')?.split(';')[0] ?? ''
  if (!answer.content) return text === '' ? [] : ['an answer without content has content']
  // A file of whatever type.
  if (answer.content['*/*']) return []
  const schema = answer.content[type]?.schema
  if (!schema) return [`${described.operationId} ${status} does not say ${type}`]
  const validate = compiled.get(schema) ?? compile(schema)
  return validate(JSON.parse(text))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message, params }) =>
        [described.operationId, status, instancePath, message, JSON.stringify(params)].join(' '),
      )
}

function compile(schema: object): ValidateFunction {
  const made = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"desk#/components')))
  compiled.set(schema, made)
  return made
}

/** Every answer that a test gets from the interface is one by the document. */
export function demandDescribed(method: string, path: string, response: Response, text: string): void {
  // The portal answers pages where there is nothing, and so does everything that is cut off on the way.
  if (!path.startsWith('/api') && !response.ok) return
  const faults = answerFaults(method, path, response, text)
  if (faults.length > 0) throw new Error(`${method} ${path}: ${faults.join('; ')}`)
}
