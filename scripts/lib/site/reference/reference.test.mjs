import { beforeAll, describe, expect, it } from 'vitest'
import { changeOf, headingOf } from './changelog.mjs'
import { codePages } from './codes.mjs'
import { commandPages } from './commands.mjs'
import { readEverything } from './index.mjs'
import { lawPages } from './law.mjs'
import { procedurePages } from './procedures.mjs'
import { rulePages } from './rules.mjs'

const textOf = (pages) => pages.map(({ text }) => text).join('\n')
let all

beforeAll(async () => {
  all = await readEverything()
}, 120_000)

describe('the reference', () => {
  it('has every step with who does it, its guards and its fields by their Chinese names', () => {
    const pages = new Map(procedurePages(all).map(({ path, text }) => [path, text]))
    for (const procedure of all.domain.procedures.values()) {
      const text = pages.get(`reference/procedures/${procedure.id}.md`)
      for (const step of Object.values(procedure.steps)) {
        expect(text).toContain(`## ${step.title} {#`)
        for (const { id } of step.guards ?? []) expect(text).toContain(`\`${id}\``)
      }
    }
    const penalty = pages.get('reference/procedures/penalty.ordinary.md')
    expect(penalty).toMatch(
      /## 立案 \{#filing\}[\s\S]*?- 办理：承办人[\s\S]*?- 批准：机关负责人[\s\S]*?《行政处罚法》第五十四条第二款/,
    )
    expect(penalty).toContain('| `suspect` | 案发单位或个人 | [当事人](/reference/party) | 必填 |')
  })

  it('has every value of the law with its article, its grade and its reading day', () => {
    const text = textOf(lawPages(all))
    for (const { periods, parameters } of [all.domain.china, all.domain.liaoning, all.domain.panjin])
      for (const { id, versions } of [...periods, ...parameters]) {
        expect(text).toContain(`\`${id}\``)
        for (const { cites, readOn } of versions) {
          expect(text).toContain(all.domain.articles(cites))
          if (readOn) expect(text).toContain(`阅读日 ${readOn}`)
        }
      }
    expect(text).toMatch(
      /## 当事人要求听证[\s\S]*?\*\*五个工作日\*\*，2021-07-15 起\n {2}- 依据：《行政处罚法》第六十四条第一项/,
    )
  })

  it('has every rule of review, finding code and command', () => {
    const rules = textOf(rulePages(all))
    for (const { id } of all.reviewRules.rules) expect(rules).toContain(`规则 \`${id}\``)
    const codes = textOf(codePages(all))
    for (const code of all.findingCodes) expect(codes).toContain(`| \`${code}\` |`)
    const commands = textOf(commandPages(all))
    for (const { name, usage } of all.domainProgram.commands)
      for (const { line } of usage) {
        expect(commands).toContain(`## ${name}`)
        expect(commands).toContain(`zhifa-domain ${line}`)
      }
  })
})

describe('a change file', () => {
  it('is read for its packages and its words', () => {
    expect(changeOf("---\n'@zhifa/domain': minor\n'@zhifa/service': patch\n---\n\nReceipts: told.\n")).toEqual({
      packages: ['@zhifa/domain', '@zhifa/service'],
      says: 'Receipts: told.',
    })
  })

  it('is headed by its first clause, between words', () => {
    expect(headingOf('Receipts: `receiptOf` gives an answer.')).toBe('Receipts')
    const long = headingOf(`${'An original on paper '.repeat(6)}is attested.`)
    expect(long).toBe('An original on paper An original on paper An original on paper An original on …')
  })
})
