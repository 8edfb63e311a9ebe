import { line, type PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import type { ContentRule } from '../form/content-rule'

/** Who hears the reconsideration, and how long it can be asked for. */
export const reconsideration = z
  .strictObject({
    /** One body; before 2024-01-01 two between which the party could choose. */
    bodies: z
      .array(line('行政复议机关', 'plain', 100))
      .min(1)
      .max(2)
      .meta({ title: '行政复议机关' }),
    days: z.int().min(1).max(365).meta({ title: '申请行政复议期限（日）' }),
  })
  .meta({ title: '行政复议' })

const court = line('人民法院', 'plain', 100)
/** The court, and the days from the decision on the reconsideration within which it can be asked. */
export const suitWithinDays = (title: string) =>
  z.strictObject({ court, days: z.int().min(1).max(365).meta({ title }) }).meta({ title: '行政诉讼' })
/** The court, and the months from the decision itself within which it can be asked at once. */
export const suitWithinMonths = (title: string) =>
  z.strictObject({ court, months: z.int().min(1).max(24).meta({ title }) }).meta({ title: '行政诉讼' })

/** Where and within which time a decision can be contested. The counts come from the law book of the day. */
export const Remedies = z
  .strictObject({ reconsideration, suit: suitWithinMonths('提起行政诉讼期限（月）') })
  .meta({ title: '救济途径和期限' })
export type Remedies = z.infer<typeof Remedies>

export function remediesText(remedies: Remedies, document = '决定'): string {
  const { reconsideration, suit } = remedies
  const received = `自收到本${document}书之日起`
  return (
    `如不服本${document}，可以${received}${reconsideration.days}日内向${reconsideration.bodies.join('或者')}申请行政复议，` +
    `也可以${received}${suit.months}个月内直接向${suit.court}提起行政诉讼。` +
    `行政复议和行政诉讼期间，本${document}不停止执行，法律另有规定的除外。`
  )
}

/** What must be said of remedies in a document of the day `on`: that they exist, the right body, the full terms. */
export const remedyRules = (
  ...demandedBy: readonly string[]
): readonly ContentRule<{ remedies: Remedies; on: PlainDate }>[] => [
  {
    id: 'remedies',
    cites: demandedBy,
    zh: '申请行政复议、提起行政诉讼的途径和期限',
    en: 'the remedies and their terms',
    fields: ['remedies'],
  },
  ...rightBody<{ remedies: Remedies; on: PlainDate }>(({ on }) => on),
  rightTerms,
]

const byGovernment = (body: string): boolean => body.endsWith('人民政府')

/**
 * Since 2024-01-01 the people's government of the same level hears the reconsideration, and nobody else; before, it was one
 * of two that the party could choose from.
 */
export const rightBody = <
  Data extends { readonly remedies: { readonly reconsideration: { readonly bodies: string[] } } },
>(
  decidedOn: (data: Data) => PlainDate,
): readonly ContentRule<Data>[] => [
  {
    id: 'reconsideration-body',
    cites: ['行政复议法 24.1'],
    zh: '本级人民政府为唯一的行政复议机关',
    en: "the people's government of the same level as the only reconsideration body",
    at: 'remedies.reconsideration.bodies',
    holds: (data) => {
      const { bodies } = data.remedies.reconsideration
      return decidedOn(data) < '2024-01-01' || (bodies.length === 1 && bodies.every(byGovernment))
    },
  },
  {
    id: 'reconsideration-choice',
    cites: ['行政复议法 12'],
    zh: '本级人民政府（2024年1月1日前作出的决定可以另列上一级主管部门，不得重复）',
    en: "the people's government of the same level (before 2024-01-01 beside the department above, each once)",
    at: 'remedies.reconsideration.bodies',
    holds: (data) => {
      const { bodies } = data.remedies.reconsideration
      return decidedOn(data) >= '2024-01-01' || (bodies.some(byGovernment) && new Set(bodies).size === bodies.length)
    },
  },
]

/** 60 days at least, unless a law grants more; 6 months for a direct suit. */
export const rightTerms: ContentRule<{ remedies: Remedies }> = {
  id: 'remedy-terms',
  cites: ['行政复议法 20.1', '行政诉讼法 46.1'],
  zh: '不短于法定的行政复议申请期限和起诉期限（六十日、六个月）',
  en: 'terms of remedy not shorter than the law grants (60 days, 6 months)',
  at: 'remedies',
  holds: ({ remedies }) => remedies.reconsideration.days >= 60 && remedies.suit.months >= 6,
}
