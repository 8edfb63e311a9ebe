import { type Finding, formatCitation } from '@zhifa/domain'
import { FindingAnswer, type KnownProblem, problemKit } from '@zhifa/service/kit'
import type { Response } from 'express'
import { z } from 'zod'

/** Every problem of the interface itself, by its stable code. What the rules refuse comes with the code of its first finding. */
export const problems = {
  'http.not-signed-in': { status: 401, zh: '请先登录', en: 'not signed in' },
  'http.unknown-system': { status: 401, zh: '不是本机关登记的审批系统', en: 'not an approval system of this bureau' },
  'http.forbidden': { status: 403, zh: '您没有办理或者查看的权限', en: 'not for this role' },
  'http.foreign-origin': {
    status: 403,
    zh: '请求不是从本系统页面发出的，已拒绝',
    en: 'the Origin header does not name this server',
  },
  'token.scope': { status: 403, zh: '访问令牌没有该项权限', en: 'the token does not have this scope' },
  'token.in-person': {
    status: 403,
    zh: '该事项须由本人登录办理，不能用访问令牌',
    en: 'only the person himself does this, signed in; no token does',
  },
  'confirmation.other-system': {
    status: 403,
    zh: '审批系统名称与所用密钥不符',
    en: 'the key is that of another system',
  },
  'confirmation.only-systems': {
    status: 403,
    zh: '其他系统的审批只能由该系统以自己的密钥提交',
    en: 'only the system itself may say so',
  },
  'http.not-found': { status: 404, zh: '没有该资源', en: 'not found' },
  'ledger.differs': { status: 409, zh: '系统数据与账本不一致', en: 'what is stored is not what the ledger proves' },
  'idempotency.in-progress': {
    status: 409,
    zh: '同一请求正在办理',
    en: 'the first request with this key is not answered yet',
  },
  'idempotency.unfinished': {
    status: 409,
    zh: '同一请求上次没有办完，结果不明',
    en: 'the first request with this key did not finish; what it did is not known',
  },
  'idempotency.told-once': {
    status: 409,
    zh: '同一请求已经办理，其回答含有只给出一次的密文，不再给出',
    en: 'the first request with this key was done; its answer holds a secret that is told once',
  },
  'request.precondition': {
    status: 412,
    zh: '内容已有变化，与您所见的不同',
    en: 'it has changed since you saw it (If-Match)',
  },
  'http.too-large': { status: 413, zh: '提交的内容超过上限', en: 'what was sent is larger than is taken' },
  'http.not-json': { status: 422, zh: '请求内容：不是有效的JSON', en: 'body: not JSON' },
  'http.unreadable': { status: 422, zh: '提交的内容无法读取', en: 'what was sent cannot be read' },
  'request.invalid': { status: 422, zh: '请求内容有误，逐项见 findings', en: 'fields are wrong, see findings' },
  'request.refused': { status: 422, zh: '不符合办理条件，逐项见 findings', en: 'the rules refuse it, see findings' },
  'idempotency.key': { status: 422, zh: '幂等键无法读取', en: 'the Idempotency-Key cannot be read' },
  'idempotency.other-request': {
    status: 422,
    zh: '该幂等键已用于另一请求',
    en: 'the key was used for another request',
  },
  'service.failed': { status: 500, zh: '系统出现故障，请稍后再试', en: 'the server failed' },
  'file.damaged': {
    status: 503,
    zh: '文件缺失或者已损坏，请由系统管理员从备份恢复',
    en: 'the file is missing or damaged; it has to come back from a backup',
  },
  'storage.busy': { status: 503, zh: '系统繁忙，请稍后核对', en: 'the database is busy; look what is on record' },
  'storage.away': {
    status: 503,
    zh: '数据暂时不能读写，请稍后核对',
    en: 'data can be neither read nor written; look later',
  },
  'storage.slow': { status: 503, zh: '办理超过时限，请稍后核对', en: 'it took too long; look what is on record' },
} as const satisfies Record<string, KnownProblem>
export type ProblemCode = keyof typeof problems

/** A finding as the interface gives it: its articles also as text. */
export const DeskFinding = FindingAnswer.extend({
  articles: z.array(z.string()).meta({ description: '条文的文字 The articles as text' }),
}).meta({ id: 'DeskFinding', description: '一项检查的结果及其依据 The answer of one check, with its articles' })

export const worded = (findings: readonly Finding[]): z.input<typeof DeskFinding>[] =>
  findings.map(({ ...item }) => ({ ...item, articles: item.citations.map((citation) => formatCitation(citation)) }))

const kit = problemKit(problems, '/api/problems', DeskFinding)

/** A problem as it is sent. */
export const DeskProblem = kit.schema

const isOwn = (code: string | undefined): code is ProblemCode => code !== undefined && Object.hasOwn(problems, code)

/** Sends why something was not done (RFC 9457). @param kind the code where the findings are only its details */
export function sendProblem(
  response: Response,
  status: number,
  findings: readonly Finding[],
  kind?: ProblemCode,
): void {
  const [first] = findings
  const own = kind ?? (isOwn(first?.code) ? first.code : undefined)
  const text = first ? `${first.message.zh} / ${first.message.en}` : ''
  const found = worded(findings)
  const problem = own
    ? kit.of(own, found, { code: own, text: text === '' ? problems[own].zh : text, status })
    : kit.of('request.refused', found, { code: first?.code ?? 'request.refused', text, status })
  response.status(status).set('content-type', 'application/problem+json').send(JSON.stringify(problem))
}
