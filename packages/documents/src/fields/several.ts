import { Party, PenaltyItem, partyName } from '@zhifa/domain'
import { z } from 'zod'
import type { Block } from '../blocks/block'
import { heading, paragraph } from '../blocks/paragraph'
import { lawRefs, lawRefsText, penaltyLines, penaltyText, ruledBy } from './legal'
import { partyBlock, you } from './party-lines'
import { actLine, actText } from './text'

/** How the benchmarks were applied, a sentence for each (国办发〔2022〕27号（十二）). */
export const benchmarkLines = z
  .array(actText('裁量基准的适用'))
  .min(1)
  .max(10)
  .meta({ title: '裁量基准的适用情况' })
  .optional()

/** One of several violations as a paper states it. */
export const StatedViolation = z
  .strictObject({
    no: z.int().min(1).max(50).meta({ title: '序号' }),
    title: actLine('违法行为', 'case-text'),
    sameActAs: z.int().min(1).max(50).meta({ title: '与第几项为同一违法行为' }).optional(),
    facts: actText('违法事实'),
    evidence: z.array(actLine('证据', 'case-text')).min(1).max(500).meta({ title: '证据' }),
    violated: lawRefs('违反的条款'),
    penaltyBasis: lawRefs('处罚依据'),
    discretion: actText('裁量说明'),
    benchmarks: benchmarkLines,
    penalties: z.array(PenaltyItem).max(20).meta({ title: '对该项的处罚' }),
  })
  .meta({ title: '违法行为' })
export type StatedViolation = z.infer<typeof StatedViolation>
export const statedViolations = z.array(StatedViolation).min(1).max(50).meta({ title: '各项违法行为' }).optional()

/** One more party of a joint paper. */
export const StatedParty = z
  .strictObject({
    no: z.int().min(2).max(50).meta({ title: '序号' }),
    party: Party,
    facts: actText('该当事人的违法事实及作用'),
    discretion: actText('裁量说明'),
    benchmarks: benchmarkLines,
    violations: statedViolations,
    penalties: z.array(PenaltyItem).min(1).max(20).meta({ title: '行政处罚' }),
  })
  .meta({ title: '其他当事人' })
export type StatedParty = z.infer<typeof StatedParty>
export const statedOthers = z.array(StatedParty).min(1).max(49).meta({ title: '其他当事人' }).optional()

interface Several {
  readonly party: Party
  readonly others?: readonly StatedParty[] | undefined
}

const figures = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
/** 一, 十二, 二十三: numbers to 99 as documents count. */
export function chineseNumber(no: number): string {
  const [tens, ones] = [Math.floor(no / 10), no % 10]
  const unit = ones === 0 ? '' : (figures[ones - 1] ?? '')
  return tens === 0 ? unit : `${tens === 1 ? '' : (figures[tens - 1] ?? '')}十${unit}`
}

/** Everybody whom a paper names; with several, each by number. */
export const partyBlocks = ({ party, others = [] }: Several): Block[] =>
  others.length === 0
    ? partyBlock(party)
    : [{ no: 1, party }, ...others].flatMap((one) => partyBlock(one.party, `当事人${chineseNumber(one.no)}`))

/** How the paper addresses them: one by what it is, several together. */
export const youAll = ({ party, others = [] }: Several): string => (others.length === 0 ? you(party) : '各当事人')

/** Each violation by itself: what was done, by what it is shown, which norm it breaks, and what it brings. */
export const violationBlocks = (violations: readonly StatedViolation[] | undefined, verb: string): Block[] =>
  (violations ?? []).flatMap((item) => [
    heading(`（${chineseNumber(item.no)}）${item.title}`),
    paragraph(`${item.facts}\n证据：${item.evidence.join('；')}。`),
    paragraph(`该行为违反了${ruledBy(item.violated)}，处罚依据为${lawRefsText(item.penaltyBasis)}。${item.discretion}`),
    ...(item.benchmarks ?? []).map((text) => paragraph(text)),
    paragraph(`${sameAct(item)}${brings(item, verb)}`),
  ])

const sameAct = ({ sameActAs }: StatedViolation): string =>
  sameActAs === undefined
    ? ''
    : `与第（${chineseNumber(sameActAs)}）项为同一违法行为，依据《中华人民共和国行政处罚法》第二十九条，按照罚款数额高的规定处罚，只罚款一次。`

const brings = ({ penalties }: StatedViolation, verb: string): string =>
  penalties.length === 0
    ? '对该项不另行处罚。'
    : `对该项${verb}${penalties.map((item) => penaltyText(item)).join('，')}。`

/** What each further party did, and how that was weighed: beside what the first did. */
export const othersBlocks = (others: readonly StatedParty[] | undefined, verb: string): Block[] =>
  (others ?? []).flatMap((one) => [
    heading(`当事人${chineseNumber(one.no)}${partyName(one.party)}`),
    paragraph(`${one.facts}${one.discretion}`),
    ...(one.benchmarks ?? []).map((text) => paragraph(text)),
    ...violationBlocks(one.violations, verb),
  ])

/** The penalties of every party: with one, the list alone; with several, under the name of each. */
export const penaltyBlocks = ({ party, others = [] }: Several, penalties: readonly PenaltyItem[]): Block[] =>
  others.length === 0
    ? [paragraph(penaltyLines(penalties).join('\n'))]
    : [{ no: 1, party, penalties }, ...others].map((one) =>
        paragraph(
          `对当事人${chineseNumber(one.no)}${partyName(one.party)}：\n${penaltyLines(one.penalties).join('\n')}`,
        ),
      )

/** The penalties of a paper in a cell of an internal form. */
export const penaltiesText = (
  { party, others = [] }: Several,
  penalties: readonly PenaltyItem[],
  violations: readonly StatedViolation[] | undefined,
): string =>
  [
    ...(violations ?? []).map((item) => `（${chineseNumber(item.no)}）${item.title}：${brings(item, '处以')}`),
    ...(violations ? ['合并处罚：'] : []),
    ...(others.length === 0 ? [] : [`当事人一${partyName(party)}：`]),
    ...penaltyLines(penalties),
    ...others.flatMap((one) => [
      `当事人${chineseNumber(one.no)}${partyName(one.party)}：`,
      ...(one.violations ?? []).map((item) => `（${chineseNumber(item.no)}）${item.title}：${brings(item, '处以')}`),
      ...penaltyLines(one.penalties),
    ]),
  ].join('\n')
