import type { Bilingual } from '@zhifa/domain'
import type { Failure, FailureCode } from './channel'

const texts: Readonly<Record<FailureCode, Bilingual>> = {
  unreachable: { zh: '无法连接公示平台', en: 'The platform cannot be reached' },
  untrusted: {
    zh: '公示平台的安全证书不可信，未发送任何内容，请核对平台地址，或把签发证书的机构列为可信',
    en: 'The platform’s TLS certificate is not trusted and nothing was sent: check the address, or trust its issuer',
  },
  timeout: { zh: '公示平台未在规定时间内答复', en: 'The platform did not answer in time' },
  'connection-lost': { zh: '与公示平台的连接中断', en: 'The connection to the platform broke' },
  'server-error': { zh: '公示平台内部错误', en: 'The platform reports an internal error' },
  'rate-limited': { zh: '公示平台要求放慢推送', en: 'The platform asks for fewer requests' },
  unauthorised: {
    zh: '公示平台不接受签名，请核对密钥和服务器时间',
    en: 'The platform does not accept the signature: check the key and the clock',
  },
  'unexpected-status': {
    zh: '公示平台的答复状态不在约定之内',
    en: 'The platform answered with a status that the contract does not know',
  },
  'answer-unreadable': {
    zh: '公示平台的答复不符合约定格式',
    en: 'The platform’s answer does not have the agreed form',
  },
  'receipt-not-genuine': { zh: '回执签名不正确', en: 'The receipt’s signature is wrong' },
  'receipt-mismatch': { zh: '回执与所发信息不符', en: 'The receipt is for something else than what was sent' },
  'not-visible': { zh: '回读时公众尚看不到该版本', en: 'On reading back, the public cannot see this version yet' },
  'not-collected': { zh: '已交出，等待平台采集', en: 'Handed over; the platform has not collected it yet' },
  refused: { zh: '公示平台不接受该信息', en: 'The platform refuses the item' },
  internal: { zh: '本系统处理该信息时出错', en: 'This program failed on the item' },
  'too-large': { zh: '信息或附件超过公示平台的大小限制', en: 'The item is larger than the platform takes' },
}

/** A failure with its standing text; `detail` is added for the developer. */
export function failure(
  code: FailureCode,
  more: Omit<Failure, 'code' | 'message'> = {},
  detail?: Partial<Bilingual>,
): Failure {
  const { zh, en } = texts[code]
  const message = { zh: detail?.zh ? `${zh}: ${detail.zh}` : zh, en: detail?.en ? `${en}: ${detail.en}` : en }
  return { code, message, ...more }
}

/** Reads what undici or node:net threw. The error's own text names the host, never the content. */
export function transportFailure(error: unknown): Failure {
  const { name = '', code = '', message = '' } = error as { name?: string; code?: string; message?: string }
  if (name === 'TimeoutError' || name === 'AbortError' || /TIMEOUT|TIMEDOUT/.test(code)) return failure('timeout')
  if (/CERT|ISSUER|UNABLE_TO_VERIFY|CRL/.test(code)) return failure('untrusted', {}, { en: code, zh: code })
  if (/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|TLS|SSL/.test(code))
    return failure('unreachable', {}, { en: code, zh: code })
  return failure('connection-lost', {}, { en: code || message.slice(0, 200) })
}
