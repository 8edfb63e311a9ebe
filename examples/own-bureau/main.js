// The bureau's own layer, rule and form, used as what comes with the packages is used.
import { readFileSync, writeFileSync } from 'node:fs'
import { documentsOf, renderForm } from '@zhifa/documents'
import { china, confirmedByAll, deadline, Layer, lawBook, liaoning, openCase, perform, validate } from '@zhifa/domain'
import { sampleActs, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { analyse, checkCase, reviewRules, testRule } from '@zhifa/review-rules'
import { followUp } from './form.js'
import { questionedSoon } from './rule.js'

// 1. The layer: the file is checked, then laid over those of the nation and the province.
const read = validate(Layer, JSON.parse(readFileSync(new URL('bureau.json', import.meta.url), 'utf8')), 'layer')
if (!read.ok) throw new Error(read.findings.map(({ message }) => message.zh).join('；'))
const law = lawBook(china, liaoning, read.value)
const statement = deadline(law, 'penalty.statement', '2026-09-28')
console.log('期限 deadline:', statement?.due, statement?.grade)

// 2. The rule: its own examples, its place among the others, then a case: the invented one that comes along.
const rules = reviewRules.with(questionedSoon)
console.log('规则的问题 faults of the rule:', [...testRule(questionedSoon), ...analyse(rules, law)].length)
const { points } = checkCase(sampleRecord({ upTo: 'interview' }), { law, registry: sampleRegistry, rules })
const own = points.flatMap(({ findings }) => findings).find(({ rule }) => rule === questionedSoon.id)
console.log('规则的答复 answer of the rule:', own?.outcome, own?.read)

// 3. The form: printed, and refused when what it must state is missing.
writeFileSync(new URL('follow-up.pdf', import.meta.url), await renderForm(followUp, followUp.sample))
const { found: _, ...lacking } = followUp.sample
try {
  await renderForm(followUp, lacking)
} catch (error) {
  console.log('不印的文书 a paper that is not printed:', error.code)
}

// 4. A case under the bureau's own law, act by act to its decision, and the decision as a paper. The acts are invented ones that come
// along; yours come from people.
const registry = sampleRegistry
let record = openCase('penalty.ordinary', { id: '2026-0001', agency: 'demo-bureau', cause: 'public-place.unlicensed' })
for (const next of sampleActs('2026-11-20', law)) {
  const act = next(record)
  const done = perform(record, act, { law, registry, ...confirmedByAll(record, act, `${act.on}T17:00`) })
  if (!done.ok) throw new Error(`${act.step}: ${done.findings.map(({ message }) => message.zh).join('；')}`)
  record = done.record
  if (act.step === 'decision') break
}
const agency = registry.agencies.get('demo-bureau')
const papers = documentsOf(record, { agency, law, registry })
const decision = papers.find(({ form }) => form === 'penalty-decision')
writeFileSync(new URL('decision.pdf', import.meta.url), await renderForm(decision.form, decision.data))
console.log('案件 the case:', record.entries.length, decision.title)
