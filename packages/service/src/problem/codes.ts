import type { KnownProblem } from './kit'

/** Every problem that the service itself tells, by its stable code. Errors of the rules come with their own codes. */
export const problems = {
  'request.not-found': { status: 404, zh: '没有这个地址', en: 'There is nothing at this address' },
  'request.method': { status: 405, zh: '该地址不接受这种请求方法', en: 'This address does not take this method' },
  'request.media-type': { status: 415, zh: '请求内容应为 application/json', en: 'The body must be application/json' },
  'request.too-large': { status: 413, zh: '请求内容超过上限', en: 'The body is larger than the limit' },
  'request.unreadable': {
    status: 400,
    zh: '请求内容不完整或者编码有误',
    en: 'The body is incomplete or wrongly encoded',
  },
  'request.not-json': { status: 400, zh: '请求内容不是有效的 JSON', en: 'The body is not JSON' },
  'request.invalid': { status: 422, zh: '请求内容有误，逐项见 findings', en: 'Fields are wrong, see findings' },
  'request.no-registry': {
    status: 422,
    zh: '没有机关和人员名录：请在请求中给出 registry，或者启动服务时用 --registry 指定',
    en: 'No registry: give it in the request, or start the service with --registry',
  },
  'rules.refused': { status: 422, zh: '规则不接受该内容', en: 'The rules do not take this' },
  'service.busy': { status: 503, zh: '服务繁忙，请稍后再试', en: 'The service is busy, try again' },
  'service.timeout': { status: 503, zh: '计算超过时限，已终止', en: 'The computation took too long and was ended' },
  'service.failed': { status: 500, zh: '服务内部出错', en: 'The service failed' },
} as const satisfies Record<string, KnownProblem>
export type ProblemCode = keyof typeof problems
