import { procedures } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { caseSorts, figureAsked } from '../../cases'
import type { KeptRead } from '../../reading'
import { standingNames } from '../cases/query'
import { figureTitle } from '../figures/title'
import { stepTitle } from '../pages/proposal-list'
import { isReceiptKind, receiptKinds } from '../receipts/receipts'

/** Pages from which people come, as they are called. */
const pageNames: readonly (readonly [RegExp, string])[] = [
  [/^\/desk$/, '待办'],
  [/^\/desk\/cases$/, '案件列表'],
  [/^\/desk\/approvals/, '批量审批'],
  [/^\/desk\/supervision/, '监督考核'],
  [/^\/desk\/figures/, '统计数据'],
  [/^\/desk\/disclosure/, '公示'],
  [/^\/desk\/parties/, '当事人档案'],
  [/^\/desk\/docket/, '督办和投诉事项'],
  [/^\/desk\/appraisal/, '案卷评查'],
  [/^\/desk\/administration/, '管理'],
  [/^\/desk\/custody/, '原始载体和原物'],
  [/^\/desk\/proposals\//, '提出事项'],
  [/^\/desk\/reads/, '我的查阅记录'],
  [/^\/desk\/cases\/[^/]+\/media/, '音像和电子文件'],
  [/^\/desk\/cases\/[^/]+\/acts\//, '办理页面'],
  [/^\/desk\/cases\//, '案件页面'],
  [/^\/sign-in/, '登录'],
  [/^\/desk/, '办案系统的其他页面'],
  [/^\//, '公示门户'],
]

/** From which page somebody came. */
export const viaText = (via: string | null): string =>
  via === null ? '直接打开' : (pageNames.find(([pattern]) => pattern.test(via))?.[1] ?? '其他页面')

/** Why somebody was not given what they asked for. */
export function refusedText(status: number): string {
  if (status === 401 || status === 403) return '没有权限'
  if (status === 404) return '没有找到'
  return status < 500 ? '请求不符合要求' : '系统未能办理'
}

/** Which one of the case, or what was asked for: by the names that people read, never by keys. */
export function itemText({ kind, item, procedure }: KeptRead, bureau: Bureau): string {
  if (item === null) return ''
  switch (kind) {
    case 'act':
      return stepTitle(procedure ?? '', item)
    case 'paper':
    case 'draft':
      return /^\d+$/.test(item) ? `第${item}件` : item
    case 'party':
      return `第${item}个当事人`
    case 'docket':
    case 'complainant':
      return item.replace(/^\d+/, (no) => `第${no}项`)
    case 'proposal':
    case 'scan':
    case 'report':
      // The case, or the list that leads there, says which.
      return ''
    case 'list':
    case 'export': {
      if (isReceiptKind(item)) return `运算凭证 ${receiptKinds[item]}`
      if (/^\d+$/.test(item)) return `移交包 第${item}包`
      const words = item.split(' ').map((word) => wordOf(word, bureau))
      const text = words.join(' ').trim()
      return text.length > 60 ? `${text.slice(0, 60)}…` : text
    }
    default:
      return item.length > 40 ? `${item.slice(0, 16)}…` : item
  }
}

/** One part of a question as a person reads it: a key by its name, words as they stand. */
function wordOf(word: string, bureau: Bureau): string {
  const named: Readonly<Record<string, string>> = { ...standingNames, ...caseSorts }
  if (word !== '' && Object.hasOwn(named, word)) return named[word] ?? word
  const title = procedures.get(word)?.title ?? bureau.law.causes.get(word)?.title
  const asked = word.includes('~') || word === 'returned' ? figureAsked(word) : undefined
  if (asked) return figureTitle({ asked, from: bureau.today(), to: bureau.today() }, '', bureau)
  return title ?? bureau.registry.officers.get(word)?.name ?? word
}
