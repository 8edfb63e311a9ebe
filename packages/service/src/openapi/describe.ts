import type { Bilingual } from '@zhifa/domain'
import type { z } from 'zod'
import {
  createDocument,
  type ZodOpenApiContentObject,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi'
import type { KnownProblem } from '../problem/kit'

/** An OpenAPI 3.1 document: plain JSON. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly info: object
  readonly paths?: Readonly<Record<string, object>>
  readonly components?: object
}

/** What comes back with one status. */
export interface DescribedAnswer {
  readonly zh: string
  /** The schema of a JSON answer, the media types of a file; absent: no content. */
  readonly content?: z.ZodType | readonly string[]
  /** Media type of the JSON; `application/json` when absent. */
  readonly type?: string
  readonly headers?: z.ZodObject
}

/** One endpoint as a document says it. */
export interface DescribedEndpoint extends Bilingual {
  readonly id: string
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** With `{name}` for what stands in the address. */
  readonly path: string
  readonly tag: string
  readonly description?: string
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly headers?: z.ZodObject
  /** The schema of a JSON body, or the media types of a file. */
  readonly body?: z.ZodType | readonly string[]
  readonly examples?: Readonly<Record<string, Bilingual & { readonly value: unknown }>>
  readonly answers: Readonly<Record<number, DescribedAnswer>>
  /** Who may ask, by the names of the security schemes; any one of them is enough. */
  readonly security?: readonly Readonly<Record<string, string[]>>[]
}

/** An interface as a document says it. */
export interface DescribedInterface {
  readonly title: string
  readonly version: string
  readonly description: string
  readonly url?: string | undefined
  readonly tags: Readonly<Record<string, Bilingual>>
  readonly securitySchemes?: NonNullable<ZodOpenApiObject['components']>['securitySchemes']
  readonly endpoints: readonly DescribedEndpoint[]
  readonly problems: Readonly<Record<string, KnownProblem>>
  readonly problem: z.ZodType
}

/** The OpenAPI 3.1 document of an interface, made from the schemas by which it reads and answers. */
export function describeInterface(own: DescribedInterface): OpenApiDocument {
  const { title, version, description, url, tags, securitySchemes } = own
  return createDocument({
    openapi: '3.1.1',
    info: { title, version, description, license: { name: 'MIT', identifier: 'MIT' } },
    ...(url === undefined ? {} : { servers: [{ url }] }),
    tags: Object.entries(tags).map(([name, { zh, en }]) => ({ name, description: `${zh} / ${en}` })),
    paths: pathsOf(own),
    ...(securitySchemes ? { components: { securitySchemes } } : {}),
  })
}

function pathsOf({ endpoints, problems, problem }: DescribedInterface): ZodOpenApiPathsObject {
  const refused = problemResponses(problems, problem)
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const each of endpoints)
    paths[each.path] = { ...paths[each.path], [each.method]: operationObject(each, refused) }
  return paths
}

function operationObject(each: DescribedEndpoint, refused: ZodOpenApiOperationObject['responses']) {
  const { params, query, headers, security } = each
  const described: ZodOpenApiOperationObject = {
    operationId: each.id,
    tags: [each.tag],
    summary: `${each.zh} / ${each.en}`,
    ...(each.description === undefined ? {} : { description: each.description }),
    ...(params || query || headers
      ? {
          requestParams: {
            ...(params ? { path: params } : {}),
            ...(query ? { query } : {}),
            ...(headers ? { header: headers } : {}),
          },
        }
      : {}),
    ...bodyOf(each),
    responses: { ...Object.fromEntries(Object.entries(each.answers).map(responseOf)), ...refused },
    ...(security ? { security: [...security] } : {}),
  }
  return described
}

function bodyOf({ body, examples }: DescribedEndpoint): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (body === undefined) return {}
  if (isTypes(body)) return { requestBody: { required: true, content: files(body) } }
  const shown = examples ? { examples: examplesOf(examples) } : {}
  return { requestBody: { required: true, content: { 'application/json': { schema: body, ...shown } } } }
}

const examplesOf = (examples: NonNullable<DescribedEndpoint['examples']>) =>
  Object.fromEntries(
    Object.entries(examples).map(([name, { zh, en, value }]) => [name, { summary: `${zh} / ${en}`, value }]),
  )

const isTypes = (content: z.ZodType | readonly string[]): content is readonly string[] => Array.isArray(content)

const files = (types: readonly string[]): ZodOpenApiContentObject =>
  Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' as const, format: 'binary' } }]))

function responseOf([status, { zh, content, type = 'application/json', headers }]: [string, DescribedAnswer]) {
  return [
    status,
    {
      description: zh,
      ...(headers ? { headers } : {}),
      ...(content === undefined
        ? {}
        : { content: isTypes(content) ? files(content) : { [type]: { schema: content } } }),
    },
  ] as const
}

/** The same for every endpoint: one answer for each status that a problem can have. */
const problemResponses = (
  problems: DescribedInterface['problems'],
  problem: z.ZodType,
): ZodOpenApiOperationObject['responses'] =>
  Object.fromEntries(
    [...new Set(Object.values(problems).map(({ status }) => status))].sort().map((status) => {
      const codes = Object.entries(problems).filter(([, each]) => each.status === status)
      return [
        String(status),
        {
          description: codes.map(([code, { zh }]) => `${code} ${zh}`).join('；'),
          content: { 'application/problem+json': { schema: problem } },
        },
      ]
    }),
  )
