// What must not compile: `npm run types` fails where one of these lines would. `npm run packed` reads it again against the types that are published.
import { type CaseRecord, defineProcedure, type Payloads } from '@zhifa/domain'
import { z } from 'zod'
import {
  type CaseView,
  casesOf,
  checkCase,
  defineRule,
  guardRule,
  type ReviewContext,
  type RuleId,
  reviewRules,
  ruleSet,
} from '../src'

declare const c: CaseView
declare const record: CaseRecord
declare const context: Omit<ReviewContext, 'answers'>

// @ts-expect-error: a misspelt step
c.latest('decison')
// @ts-expect-error: a misspelt step
c.has('notice-servce')
// @ts-expect-error: a misspelt step among several
c.latest('prior-notice', 'decison')
// @ts-expect-error: a misspelt field
c.latest('notice-service')?.data.recievedOn
const received: string | undefined = c.latest('notice-service')?.data.receivedOn
void received

const rule = {
  title: '已告知',
  cites: ['行政处罚法 44'],
  inForce: { from: '2021-07-15' },
  otherwise: { message: { zh: '未告知', en: 'not told' }, cure: { zh: '告知', en: 'tell' } },
}
const examples = { met: [{ told: '2026-11-02' }], notMet: [], undetermined: [{}] }

defineRule({
  ...rule,
  id: 'procedure.own-told',
  appliesTo: casesOf('penalty.ordinary'),
  facts: { told: '告知日 prior-notice.on' },
  reads: (view) => {
    const decision: Payloads['penalty.ordinary']['decision'] | undefined = view.latest('decision')?.data
    void decision
    // @ts-expect-error: a field that the payload does not have
    return { told: view.latest('notice-service')?.data.recievedOn }
  },
  holds: () => true,
  examples,
})
defineRule({
  ...rule,
  id: 'procedure.own-granted',
  appliesTo: casesOf('licence.ordinary'),
  // @ts-expect-error: a step of another procedure
  arises: (view) => view.has('prior-notice'),
  facts: { told: '告知日 hearing-offer.toldOn' },
  reads: (view) => ({ told: view.latest('hearing-offer')?.data.toldOn }),
  holds: ({ told }) => told > '',
  examples,
})
guardRule({
  ...rule,
  id: 'procedure.own-guard',
  appliesTo: casesOf('penalty.ordinary'),
  guard: 'review.cleared',
  // @ts-expect-error: a misspelt step
  steps: ['decison'],
})

// The ids of the rules that come with the package.
const known: RuleId = 'procedure.licence-review-passed'
// @ts-expect-error: a misspelt rule
const misspelt: RuleId = 'procedure.licence-reveiw-passed'
reviewRules.get('documents.six-items')
// @ts-expect-error: a misspelt rule
reviewRules.get('documents.six-itmes')
void [known, misspelt]

checkCase(record, { ...context, answers: { 'facts.each-on-evidence': { holds: true } } })
// @ts-expect-error: an answer to a rule that does not exist
checkCase(record, { ...context, answers: { 'facts.each-on-evidnece': { holds: true } } })
for (const { rule } of checkCase(record, context).questions) {
  rule === 'facts.each-on-evidence'
  // @ts-expect-error: a finding of a rule that does not exist
  rule === 'facts.each-on-evidnece'
}

// A bureau's own procedure, and its own rules.
const levy = defineProcedure({
  id: 'levy.ordinary',
  title: '行政征收',
  category: 'other',
  initial: 'start',
  phases: { start: '待核定', done: '已核定' },
  final: ['done'],
  payloads: { assessment: z.strictObject({ amount: z.int() }) },
  steps: { assessment: { title: '核定', in: ['start'], to: 'done', role: 'handler', cites: [] } },
})
const assessed = defineRule({
  ...rule,
  id: 'procedure.own-assessed',
  appliesTo: casesOf(levy),
  // @ts-expect-error: a misspelt step of the bureau's own procedure
  arises: (view) => view.has('assesment'),
  facts: { amount: '金额 assessment.amount' },
  reads: (view) => {
    const amount: number | undefined = view.latest('assessment')?.data.amount
    // @ts-expect-error: a field that its payload does not have
    view.latest('assessment')?.data.sum
    return { amount }
  },
  holds: ({ amount }) => amount > 0,
  examples: { met: [{ amount: 1 }], notMet: [{ amount: 0 }], undetermined: [{}] },
})
const own = ruleSet('own', assessed)
own.get('procedure.own-assessed')
// @ts-expect-error: a misspelt rule of the bureau's own
own.get('procedure.own-assesed')
const more = reviewRules.with(assessed)
more.get('documents.six-items')
more.get('procedure.own-assessed')
checkCase(record, { ...context, rules: more }).questions.some(({ rule }) => rule === 'procedure.own-assessed')
// @ts-expect-error: a finding of a rule that does not exist
checkCase(record, { ...context, rules: more }).questions.some(({ rule }) => rule === 'procedure.own-assesed')
