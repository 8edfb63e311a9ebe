import { PlainDate } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { atLeast, suitWithinMonths } from '../../fields/remedies'
import { sampleParty, sampleRemedies } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import type { ContentRule } from '../../form/content-rule'
import { stated } from '../../form/must'

/** What a decision to compensate and a refusal have in common: both answer a claimant, who need not be the party. */
export const answersClaim = {
  receiver: actLine('赔偿请求人', 'personal-name'),
  receivedOn: PlainDate.meta({ title: '收到申请日期' }),
  claim: actText('请求事项和理由', 'case-text'),
  reason: actText('理由', 'case-text'),
  suit: suitWithinMonths('提起诉讼期限（月）'),
}

interface Answer {
  readonly suit: { readonly court: string; readonly months: number }
}

/** The reasons, and the court with a term that is not shorter than the law grants. */
export const answerRules: readonly ContentRule<Answer>[] = [
  stated('reason', '国家赔偿法 13', '赔偿或者不予赔偿的理由', 'why it is compensated or is not', 'reason'),
  {
    id: 'suit-term',
    cites: ['国家赔偿法 14.2'],
    zh: '不短于法定的起诉期限',
    en: 'a term to sue that is not shorter than the law grants',
    at: 'suit',
    holds: ({ suit }, day) => atLeast(suit.months, day.length('remedy.compensation-suit', 'month')),
    said: (day) => ({
      zh: `不短于${day.words('remedy.compensation-suit')}的起诉期限`,
      en: `a term to sue of ${day.english('remedy.compensation-suit')} at least`,
    }),
  },
]

/** Where and until when the claimant can sue. */
export const suitText = ({ suit }: Answer, what: string) =>
  paragraph(`如对${what}，可以自本机关作出决定之日起${suit.months}个月内向${suit.court}提起诉讼。`)

export const sampleAnswer = {
  receiver: sampleParty.name,
  receivedOn: '2026-12-22',
  claim: '行政强制措施决定已被撤销，请求赔偿财物被扣押期间停业的损失。',
  suit: { court: sampleRemedies.suit.court, months: 3 },
  on: '2027-01-20',
} as const
