import { version } from '../../package.json'
import { type Operation, tags } from '../operation/operation'
import { operations } from '../operations'
import { problems } from '../problem/codes'
import { Problem } from '../problem/problem'
import { type DescribedEndpoint, describeInterface, type OpenApiDocument } from './describe'

export type { OpenApiDocument } from './describe'

/**
 * The service as an OpenAPI 3.1 document, made from the schemas by which it reads and answers.
 * @param options.url base address, when it is known
 * @example JSON.stringify(openapi())
 */
export function openapi({ url }: { readonly url?: string } = {}): OpenApiDocument {
  return describeInterface({
    title: '执法规则服务 Rules service',
    version,
    description:
      '期限、办案、审核、文书、公示的规则，供任何语言的系统调用。\n\n无状态：请求带来案件记录，回答带回结果，服务不保存任何内容，日志中不记内容。金额为整数分，日期为 YYYY-MM-DD，时间为当地时间。`undetermined` 表示缺少事实，不等于符合。\n\nStateless: a request brings the case record, the answer takes the result back; nothing is kept, no value is logged. Money is integer 分, dates are YYYY-MM-DD, times are local. `undetermined` means that a fact is missing; it is never a pass.',
    url,
    tags,
    endpoints: [...operations.values()].map(described),
    problems,
    problem: Problem,
  })
}

function described(each: Operation): DescribedEndpoint {
  const { id, method, path, tag, zh, en, description, input, answer, examples } = each
  return {
    ...{ id, method, path, tag, zh, en },
    ...(description === undefined ? {} : { description }),
    ...(method === 'post' ? { body: input, examples } : path.includes('{') ? { params: input } : {}),
    answers: { 200: { zh, content: answer } },
  }
}
