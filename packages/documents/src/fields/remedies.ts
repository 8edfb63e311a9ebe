import { z } from 'zod'
import type { ContentRule } from '../form/content-rule'
import { actLine } from './text'

/** Who hears the reconsideration, and how long it can be asked for. */
export const reconsideration = z
  .strictObject({
    /** One body; before the revision of 2023 two between which the party could choose. */
    bodies: z.array(actLine('行政复议机关', 'plain')).min(1).max(2).meta({ title: '行政复议机关' }),
    days: z.int().min(1).max(365).meta({ title: '申请行政复议期限（日）' }),
  })
  .meta({ title: '行政复议' })

const court = actLine('人民法院', 'plain')
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
export const remedyRules = (...demandedBy: readonly string[]): readonly ContentRule<{ remedies: Remedies }>[] => [
  {
    id: 'remedies',
    cites: demandedBy,
    zh: '申请行政复议、提起行政诉讼的途径和期限',
    en: 'the remedies and their terms',
    fields: ['remedies'],
  },
  ...rightBody<{ remedies: Remedies }>(),
  rightTerms,
]

const organ = 'remedy.reconsideration-organ'
const twoOrgans = 'same-level-government-or-superior'
const byGovernment = (body: string): boolean => body.endsWith('人民政府')

/**
 * The people's government of the same level hears the reconsideration, and nobody else; before the revision of 2023 it was
 * one of two that the party could choose from. The law book says which on the day of the document.
 */
export const rightBody = <
  Data extends { readonly remedies: { readonly reconsideration: { readonly bodies: string[] } } },
>(): readonly ContentRule<Data>[] => [
  {
    id: 'reconsideration-body',
    cites: ['行政复议法 24.1'],
    zh: '本级人民政府为唯一的行政复议机关',
    en: "the people's government of the same level as the only reconsideration body",
    at: 'remedies.reconsideration.bodies',
    holds: (data, day) => {
      const { bodies } = data.remedies.reconsideration
      return day.choice(organ) === twoOrgans || (bodies.length === 1 && bodies.every(byGovernment))
    },
  },
  {
    id: 'reconsideration-choice',
    cites: ['行政复议法 12'],
    zh: '本级人民政府（作出决定时可以选择的，可以另列上一级主管部门，不得重复）',
    en: "the people's government of the same level (beside the department above where the law of the day gives the choice, each once)",
    at: 'remedies.reconsideration.bodies',
    holds: (data, day) => {
      const { bodies } = data.remedies.reconsideration
      return day.choice(organ) !== twoOrgans || (bodies.some(byGovernment) && new Set(bodies).size === bodies.length)
    },
  },
]

/** Whether a stated number reaches a length; without one in the law book nobody can tell. */
export const atLeast = (stated: number, length: number | undefined): boolean => length !== undefined && stated >= length

/** Terms not shorter than the law grants for the reconsideration and for a direct suit. */
export const rightTerms: ContentRule<{ remedies: Remedies }> = {
  id: 'remedy-terms',
  cites: ['行政复议法 20.1', '行政诉讼法 46.1'],
  zh: '不短于法定的行政复议申请期限和起诉期限',
  en: 'terms of remedy not shorter than the law grants',
  at: 'remedies',
  holds: ({ remedies }, day) =>
    atLeast(remedies.reconsideration.days, day.length('remedy.reconsideration', 'calendar-day')) &&
    atLeast(remedies.suit.months, day.length('remedy.suit', 'month')),
  said: (day) => ({
    zh: `不短于法定的行政复议申请期限和起诉期限（${day.words('remedy.reconsideration')}、${day.words('remedy.suit')}）`,
    en: `terms of remedy not shorter than the law grants (${day.english('remedy.reconsideration')}, ${day.english('remedy.suit')})`,
  }),
}
