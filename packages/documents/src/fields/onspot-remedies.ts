import { z } from 'zod'
import type { ContentRule } from '../form/content-rule'
import { atLeast, reconsideration, remediesText, rightBody, suitWithinDays, suitWithinMonths } from './remedies'

/** Since the revision of 2023 a penalty on the spot goes to reconsideration first; only then to court. */
export const OnspotRemedies = z
  .discriminatedUnion('order', [
    z.strictObject({
      order: z.literal('review-first').meta({ title: '救济顺序' }),
      reconsideration,
      suit: suitWithinDays('起诉期限（日）'),
    }),
    z.strictObject({
      order: z.literal('either').meta({ title: '救济顺序' }),
      reconsideration,
      suit: suitWithinMonths('起诉期限（月）'),
    }),
  ])
  .meta({ title: '救济途径和期限' })
export type OnspotRemedies = z.infer<typeof OnspotRemedies>

export function onspotRemediesText(remedies: OnspotRemedies): string {
  if (remedies.order === 'either') return remediesText(remedies)
  const { bodies, days } = remedies.reconsideration
  return (
    `如不服本决定，应当自收到本决定书之日起${days}日内先向${bodies.join('或者')}申请行政复议；对行政复议决定不服的，` +
    `可以自收到行政复议决定书之日起${remedies.suit.days}日内向${remedies.suit.court}提起行政诉讼。行政复议和行政诉讼期间，本决定不停止执行，法律另有规定的除外。`
  )
}

const first = 'remedy.reconsideration-first.simple-penalty'

interface Decided {
  readonly remedies: OnspotRemedies
}

/** What must be right of the remedies against a penalty on the spot of the day `on`: their order, the body, the terms. */
export const onspotRemedyRules: readonly ContentRule<Decided>[] = [
  {
    id: 'review-first',
    cites: ['行政复议法 23.1'],
    zh: '应当先申请行政复议的告知（复议前置）',
    en: 'that reconsideration comes first',
    at: 'remedies.order',
    holds: (d, day) => day.choice(first) === false || d.remedies.order === 'review-first',
  },
  {
    id: 'direct-suit',
    cites: ['行政诉讼法 46.1'],
    zh: '可以直接提起行政诉讼（作出决定时当场处罚不适用复议前置）',
    en: 'that a suit may be brought at once (on the day of the decision reconsideration did not come first)',
    at: 'remedies.order',
    holds: (d, day) => day.choice(first) !== false || d.remedies.order === 'either',
  },
  ...rightBody<Decided>(),
  {
    id: 'remedy-terms',
    cites: ['行政复议法 20.1', '行政诉讼法 45', '行政诉讼法 46.1'],
    zh: '不短于法定的行政复议申请期限和起诉期限',
    en: 'terms of remedy not shorter than the law grants',
    at: 'remedies',
    holds: ({ remedies }, day) =>
      atLeast(remedies.reconsideration.days, day.length('remedy.reconsideration', 'calendar-day')) &&
      (remedies.order === 'either'
        ? atLeast(remedies.suit.months, day.length('remedy.suit', 'month'))
        : atLeast(remedies.suit.days, day.length('remedy.suit-after-reconsideration', 'calendar-day'))),
  },
]
