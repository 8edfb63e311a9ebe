import { type DescribedEndpoint, describeInterface, type OpenApiDocument } from '@zhifa/service/kit'
import { z } from 'zod'
import { version } from '../../../package.json'
import type { Bureau } from '../bureau'
import { DeskProblem, problems } from '../problems'
import { scopeNames } from '../tokens'
import { endpointsOf } from './endpoints'
import { type Endpoint, tags } from './kit/endpoint'

/** The desk's and the portal's interface as an OpenAPI 3.1 document, made from the schemas by which its routes read and answer. */
export function deskOpenapi(bureau: Bureau): OpenApiDocument {
  return describeInterface({
    title: '办案系统和公示门户 Desk and portal',
    version,
    url: bureau.publicUrl.replace(/\/$/, ''),
    description:
      '页面能办的，接口以同样的代码和同样的拒绝理由办理。本人登录后以会话访问；程序以本人在"访问令牌"页生成的令牌访问，令牌不代替本人确认。会话发出的修改须带 Origin。金额为整数分，日期为 YYYY-MM-DD。拒绝为 application/problem+json，代码见 /api/problems。\n\nThe same code and the same refusals as the pages. People come with their session, programs with a token that a person made; no token gives the word of a person. Changes in a session name the Origin. Refusals are problems (RFC 9457) with stable codes, see /api/problems.',
    tags,
    securitySchemes: {
      session: { type: 'apiKey', in: 'cookie', name: 'zhifa_session', description: '本人登录 Signed in' },
      token: { type: 'http', scheme: 'bearer', description: `${scopesText()} ` },
      system: { type: 'http', scheme: 'bearer', description: '登记的审批系统的密钥 Key of a registered system' },
    },
    endpoints: endpointsOf(bureau).map(described),
    problems,
    problem: DeskProblem,
  })
}

const scopesText = (): string =>
  Object.entries(scopeNames)
    .map(([scope, { zh, en }]) => `${scope}：${zh} ${en}`)
    .join('；')

const name = z.string().min(1)

function described(each: Endpoint): DescribedEndpoint {
  const { id, method, path, tag, zh, en, query, body, answers, scope } = each
  const names = [...path.matchAll(/:(\w+)/g)].map(([, param = '']) => param)
  const headers = headersOf(each)
  const words = [each.description, scope && `令牌权限 Scope: \`${scope}\``].filter((text) => text !== undefined)
  return {
    ...{ id, method, tag, zh, en, answers },
    path: path.replaceAll(/:(\w+)/g, '{$1}'),
    ...(words.length > 0 ? { description: words.join('\n\n') } : {}),
    ...(names.length > 0 ? { params: z.object(Object.fromEntries(names.map((param) => [param, name]))) } : {}),
    ...(query ? { query } : {}),
    ...(Object.keys(headers).length > 0 ? { headers: z.object(headers) } : {}),
    ...(body ? { body } : {}),
    security: securityOf(each),
  }
}

function headersOf({ method, tag, conditional, systems }: Endpoint): Record<string, z.ZodType> {
  return {
    ...(conditional
      ? { 'if-match': z.string().optional().meta({ description: '所见内容的 ETag The ETag of what was seen' }) }
      : {}),
    ...(method === 'post' && tag !== 'public' && !systems
      ? {
          'idempotency-key': z
            .string()
            .max(255)
            .optional()
            .meta({ description: '同一键再次提交的，返回首次的回答 Sent again, the first answer comes back' }),
        }
      : {}),
  }
}

const securityOf = ({ tag, scope, systems }: Endpoint): Record<string, string[]>[] =>
  tag === 'public'
    ? []
    : [{ session: [] }, ...(scope ? [{ token: [scope] }] : []), ...(systems ? [{ system: [] }] : [])]
