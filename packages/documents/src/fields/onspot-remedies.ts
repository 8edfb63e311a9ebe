import type { PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import type { ContentRule } from '../form/content-rule'
import { reconsideration, remediesText, rightBody, suitWithinDays, suitWithinMonths } from './remedies'

/** Since 2024-01-01 a penalty on the spot goes to reconsideration first; only then to court. */
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

interface Decided {
  readonly remedies: OnspotRemedies
  readonly on: PlainDate
}

/** What must be right of the remedies against a penalty on the spot of the day `on`: their order, the body, the terms. */
export const onspotRemedyRules: readonly ContentRule<Decided>[] = [
  {
    id: 'review-first',
    cites: ['行政复议法 23.1'],
    zh: '应当先申请行政复议的告知（复议前置）',
    en: 'that reconsideration comes first',
    at: 'remedies.order',
    holds: (d) => d.on < '2024-01-01' || d.remedies.order === 'review-first',
  },
  {
    id: 'direct-suit',
    cites: ['行政诉讼法 46.1'],
    zh: '可以直接提起行政诉讼（2024年1月1日前作出的当场处罚决定不适用复议前置）',
    en: 'that a suit may be brought at once (before 2024-01-01 reconsideration did not come first)',
    at: 'remedies.order',
    holds: (d) => d.on >= '2024-01-01' || d.remedies.order === 'either',
  },
  ...rightBody<Decided>(({ on }) => on),
  {
    id: 'remedy-terms',
    cites: ['行政复议法 20.1', '行政诉讼法 45', '行政诉讼法 46.1'],
    zh: '不短于法定的行政复议申请期限和起诉期限',
    en: 'terms of remedy not shorter than the law grants',
    at: 'remedies',
    holds: (d) =>
      d.remedies.reconsideration.days >= 60 &&
      (d.remedies.order === 'either' ? d.remedies.suit.months >= 6 : d.remedies.suit.days >= 15),
  },
]
