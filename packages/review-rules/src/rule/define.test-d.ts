// Checked by `npm run types`, never run: an error that is expected and does not come is an error itself.
import { expectTypeOf } from 'vitest'
import { defineRule, type Rule, type RuleDefinition } from '.'

type Served = { readonly served: string | undefined; readonly decided: string | undefined }

const good = {
  id: 'procedure.notice-first',
  title: '决定作出前已告知当事人',
  cites: ['行政处罚法 44'],
  inForce: { from: '2021-07-15' },
  appliesTo: { category: 'penalty' },
  facts: { served: '告知书送达日 notice-service.receivedOn', decided: '决定日 decision.on' },
  reads: (c) => ({ served: c.latest('notice-service')?.on, decided: c.latest('decision')?.on }),
  holds: ({ served, decided }) => served < decided,
  otherwise: { message: { zh: '决定先于告知', en: 'decided before the notice' }, cure: { zh: '补正', en: 'mend it' } },
  examples: {
    met: [{ served: '2026-11-02', decided: '2026-11-12' }],
    notMet: [{ served: '2026-11-12', decided: '2026-11-02' }],
    undetermined: [{}],
  },
} satisfies RuleDefinition<Served>

const noticeFirst = defineRule<Served, 'procedure.notice-first'>
expectTypeOf(noticeFirst(good)).toEqualTypeOf<Rule<'procedure.notice-first'>>()

// `holds` is asked only with every value known, and with no value that `reads` does not give.
expectTypeOf<Parameters<RuleDefinition<Served>['holds']>[0]>().toEqualTypeOf<{
  readonly served: string
  readonly decided: string
}>()
// @ts-expect-error a value that was never read
defineRule({ ...good, holds: ({ heard }) => heard })

// Every value that is read has a name, and no other has.
// @ts-expect-error `decided` has no name
noticeFirst({ ...good, facts: { served: '告知书送达日 notice-service.receivedOn' } })
// @ts-expect-error a name without a place in the record
noticeFirst({ ...good, facts: { ...good.facts, decided: '决定日' } })

// Examples are values of the rule, whole where it answers.
// @ts-expect-error a met example lacks a value
noticeFirst({ ...good, examples: { ...good.examples, met: [{ served: '2026-11-02' }] } })
// @ts-expect-error a day as a number
noticeFirst({ ...good, examples: { ...good.examples, undetermined: [{ served: 20261102 }] } })

// @ts-expect-error an id begins with one of the points of the review
defineRule<Served, 'procedures.notice-first'>({ ...good, id: 'procedures.notice-first' })
// @ts-expect-error a kind of enforcement that there is not
noticeFirst({ ...good, appliesTo: { category: 'penalties' } })
// @ts-expect-error what is wrong is said in Chinese and English
noticeFirst({ ...good, otherwise: { ...good.otherwise, message: { zh: '决定先于告知' } } })
