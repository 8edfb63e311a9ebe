import type { z } from 'zod'
import {
  createDocument,
  type ZodOpenApiContentObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi'
import { version } from '../../package.json'
import { type Operation, tags } from '../operation/operation'
import { operations } from '../operations'
import { problems } from '../problem/codes'
import { Problem } from '../problem/problem'

/** An OpenAPI 3.1 document: plain JSON. */
export interface OpenApiDocument {
  readonly openapi: string
  readonly info: object
  readonly paths?: Readonly<Record<string, object>>
  readonly components?: object
}

/**
 * The service as an OpenAPI 3.1 document, made from the schemas by which it reads and answers.
 * @param options.url base address, when it is known
 * @example JSON.stringify(openapi())
 */
export function openapi({ url }: { readonly url?: string } = {}): OpenApiDocument {
  return createDocument({
    openapi: '3.1.1',
    info: {
      title: '执法规则服务 Rules service',
      version,
      description:
        '期限、办案、审核、文书、公示的规则，供任何语言的系统调用。\n\n无状态：请求带来案件记录，回答带回结果，服务不保存任何内容，日志中不记内容。金额为整数分，日期为 YYYY-MM-DD，时间为当地时间。`undetermined` 表示缺少事实，不等于符合。\n\nStateless: a request brings the case record, the answer takes the result back; nothing is kept, no value is logged. Money is integer 分, dates are YYYY-MM-DD, times are local. `undetermined` means that a fact is missing; it is never a pass.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    ...(url === undefined ? {} : { servers: [{ url }] }),
    tags: Object.entries(tags).map(([name, { zh, en }]) => ({ name, description: `${zh} / ${en}` })),
    paths: pathsOf([...operations.values()]),
  })
}

function pathsOf(all: readonly Operation[]): ZodOpenApiPathsObject {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const each of all) paths[each.path] = { ...paths[each.path], [each.method]: operationObject(each) }
  return paths
}

const operationObject = (each: Operation): ZodOpenApiOperationObject => ({
  operationId: each.id,
  tags: [each.tag],
  summary: `${each.zh} / ${each.en}`,
  ...(each.description === undefined ? {} : { description: each.description }),
  ...(each.method === 'post'
    ? {
        requestBody: {
          required: true,
          content: { 'application/json': { schema: each.input, examples: examplesOf(each) } },
        },
      }
    : parametersOf(each)),
  responses: { 200: okOf(each), ...problemResponses },
})

const examplesOf = ({ examples }: Operation) =>
  Object.fromEntries(
    Object.entries(examples).map(([name, { zh, en, value }]) => [name, { summary: `${zh} / ${en}`, value }]),
  )

/** What stands in the address. */
const parametersOf = ({ path, input }: Operation): Pick<ZodOpenApiOperationObject, 'requestParams'> =>
  path.includes('{') ? { requestParams: { path: input } } : {}

function okOf({ answer, zh }: Operation) {
  const content: ZodOpenApiContentObject = Array.isArray(answer)
    ? Object.fromEntries(
        answer.map((type: string) => [type, { schema: { type: 'string' as const, format: 'binary' } }]),
      )
    : { 'application/json': { schema: answer as z.ZodType } }
  return { description: zh, content }
}

/** The same for every operation: one answer for each status that a problem can have. */
const problemResponses = Object.fromEntries(
  [...new Set(Object.values(problems).map(({ status }) => status))].sort().map((status) => {
    const codes = Object.entries(problems).filter(([, each]) => each.status === status)
    return [
      String(status),
      {
        description: codes.map(([code, { zh }]) => `${code} ${zh}`).join('；'),
        content: { 'application/problem+json': { schema: Problem } },
      },
    ]
  }),
)
