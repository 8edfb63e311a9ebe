import { fileURLToPath } from 'node:url'
import { sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { CaseView, findingOf, lifeIn, pointNames, type Rule, reviewRules } from '../src'
import { articles, gradeNote } from '../src/text'

const view = new CaseView(sampleRecord(), { law: sampleLaw, registry: sampleRegistry })

/** What the rule says of one of its own examples: the words that a reviewer would read. */
function said(rule: Rule, values: Readonly<Record<string, unknown>>): string {
  const { arises: _, support: __, ...bare } = rule
  const found = findingOf({ ...bare, reads: () => values }, view)!
  const { message, cure } = found
  const both = (text: 'zh' | 'en', and: string): string => [message[text], ...(cure ? [cure[text]] : [])].join(and)
  return `${JSON.stringify(values)}：${both('zh', '；')} / ${both('en', '; ')}`
}

function paragraph(rule: Rule): string {
  const { category, procedures } = rule.appliesTo
  const life = lifeIn(rule.inForce, sampleLaw)
  const { met, notMet, undetermined } = rule.examples
  return [
    `${rule.id}　${rule.title}`,
    `  要点 ${pointNames[rule.point]}`,
    `  依据 ${articles(rule.cites)}${gradeNote(rule.grade)}`,
    `  适用 ${life?.from ?? '?'}—${life?.until ?? ''} ${category} ${procedures?.join('、') ?? ''}`,
    `  读取 ${rule.keys.map((key) => `${key} ${rule.facts[key]}`).join('；')}`,
    ...(rule.asks === undefined ? [] : [`  请看 ${rule.asks}`]),
    ...(rule.guard ? [`  检查 ${rule.guard.id} ${rule.guard.steps.join('、')}`] : []),
    ...(rule.revision === undefined ? [] : [`  修订 ${rule.revision}`]),
    ...met.map((values) => `  符合 ${said(rule, values)}`),
    ...notMet.map((values) => `  不符合 ${said(rule, values)}`),
    ...undetermined.map((values) => `  不能确定 ${said(rule, values)}`),
  ].join('\n')
}

/**
 * Every word that the rules say, on one page that a lawyer can read. It changes only on purpose: renew it with
 * `npx vitest run --project review-rules test/rules-golden -u` and review the difference.
 */
describe('the page of the rules', () => {
  it('says what it said: titles, articles, grades, dates, what is read, messages and cures [L3.1] [L3.2]', async () => {
    const text = reviewRules.rules.map(paragraph).join('\n\n')
    await expect(`${text}\n`).toMatchFileSnapshot(fileURLToPath(new URL('./golden/rules.txt', import.meta.url)))
  })
})
