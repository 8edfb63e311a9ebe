// The bureau's own layer, rule and form, used as what comes with the packages is used.
import { readFileSync, writeFileSync } from 'node:fs'
import { renderForm } from '@zhifa/documents'
import { china, deadline, Layer, lawBook, liaoning, validate } from '@zhifa/domain'
import { sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
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
