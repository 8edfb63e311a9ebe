import { formatCitations, parseCitation } from '../citation/citation'
import { formatChineseDate, type PlainDate } from '../date/plain-date'
import { formatYuan } from '../penalty/penalty-item'
import {
  creditClassNames,
  inspectionConclusionNames,
  inspectionMannerNames,
  type PublicContent,
  type PublicInspection,
  type PublicLicence,
  type PublicPenalty,
} from './publication'

export type PublicRow = readonly [title: string, text: string]
type Maybe = readonly [title: string, text: string | undefined]

/** The Chinese words of each kind of published content. */
export const publicKindNames: Readonly<Record<PublicContent['kind'], string>> = {
  penalty: '行政处罚',
  licence: '行政许可',
  inspection: '行政检查',
}

/** The Chinese words of each kind of party in published content. */
export const publicPartyNames: Readonly<Record<PublicContent['partyKind'], string>> = {
  organisation: '法人及非法人组织',
  'individual-business': '个体工商户',
  'natural-person': '自然人',
}

const day = (date: PlainDate | undefined): string | undefined => date && formatChineseDate(date)
const money = (fen: number | undefined): string | undefined => (fen === undefined ? undefined : `${formatYuan(fen)}元`)

/**
 * All that the public sees of a result, row by row in the order of reading: every page shows these rows, and the office that
 * approves sees the same.
 */
export function publicRows(content: PublicContent): PublicRow[] {
  const rows: readonly Maybe[] =
    content.kind === 'penalty'
      ? penaltyRows(content)
      : content.kind === 'licence'
        ? licenceRows(content)
        : inspectionRows(content)
  return rows.flatMap(([title, text]) => (text === undefined || text === '' ? [] : [[title, text] as const]))
}

const party = ({ partyName, partyKind, uscc }: PublicContent): readonly Maybe[] => [
  ['行政相对人', partyName],
  ['相对人类别', publicPartyNames[partyKind]],
  ['统一社会信用代码', uscc],
]

function end({ publicUntil, publicity }: Pick<PublicPenalty, 'publicUntil' | 'publicity'>): string | undefined {
  if (!publicUntil) return undefined
  if (!publicity) return formatChineseDate(publicUntil)
  const level = publicity.class ? `${creditClassNames[publicity.class]}失信，` : ''
  return `${formatChineseDate(publicUntil)}（${level}依${formatCitations(publicity.cites.map(parseCitation))}的最长公示期）`
}

const penaltyRows = (content: PublicPenalty): readonly Maybe[] => [
  ['处罚决定书文号', content.documentNumber],
  ...party(content),
  ['违法行为', content.violation],
  ['违法事实', content.facts],
  ['处罚依据', content.basis],
  ['处罚种类', content.penaltyKinds.join('、')],
  ['处罚内容', content.penaltyContent],
  ['罚款金额', money(content.fine)],
  ['没收金额', money(content.confiscated)],
  ['决定日期', day(content.decidedOn)],
  ['处罚机关', content.agencyName],
  ['机关统一社会信用代码', content.agencyUscc],
  ['公示截止日期', end(content)],
]

const licenceRows = (content: PublicLicence): readonly Maybe[] => [
  ['决定文书', content.documentTitle],
  ['决定文书号', content.documentNumber],
  ...party(content),
  ['许可事项', content.matter],
  ['许可类别', content.category],
  ['决定', content.outcome === 'granted' ? '准予许可' : '不予许可'],
  ['许可证书', content.certificate],
  ['许可编号', content.licenceNumber],
  ['许可内容', content.scope],
  ['有效期自', day(content.validFrom)],
  ['有效期至', day(content.validUntil)],
  ['决定日期', day(content.decidedOn)],
  ['许可机关', content.agencyName],
  ['机关统一社会信用代码', content.agencyUscc],
  ['公示截止日期', day(content.publicUntil)],
]

const inspectionRows = (content: PublicInspection): readonly Maybe[] => [
  ['检查通知书文号', content.documentNumber],
  ['检查方式', inspectionMannerNames[content.manner]],
  ...party(content),
  ['检查事项', content.items.join('、')],
  ['检查日期', day(content.inspectedOn)],
  ['检查结果', inspectionConclusionNames[content.conclusion]],
  ['结果说明', content.summary],
  ['处理情况', content.handling],
  ['抽取结果', content.draw && `${content.draw.title}（摘要${content.draw.digest}）`],
  ['结果日期', day(content.decidedOn)],
  ['检查机关', content.agencyName],
  ['机关统一社会信用代码', content.agencyUscc],
  ['公示截止日期', day(content.publicUntil)],
]

/** What was decided, in one line for lists and feeds. */
export function publicSummary(content: PublicContent): string {
  if (content.kind === 'penalty') return content.penaltyContent
  if (content.kind === 'inspection') return `${inspectionConclusionNames[content.conclusion]}：${content.summary}`
  return content.outcome === 'granted'
    ? `准予许可${content.licenceNumber ? `，${content.licenceNumber}` : ''}`
    : '不予许可'
}

/** What it is about: the violation, the matter of the licence, the items that were inspected. */
export function publicSubject(content: PublicContent): string {
  if (content.kind === 'penalty') return content.violation
  return content.kind === 'licence' ? content.matter : content.items.join('、')
}

/** True from the day after the last day of publication: pages stop showing it, whatever else still has to be done. */
export function publicityOver(content: Pick<PublicContent, 'publicUntil'>, today: PlainDate): boolean {
  return content.publicUntil !== undefined && today > content.publicUntil
}
