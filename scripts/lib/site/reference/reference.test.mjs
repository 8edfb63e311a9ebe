import { beforeAll, describe, expect, it } from 'vitest'
import { causePages } from './causes.mjs'
import { changeOf, headingOf, withoutChinese } from './changelog.mjs'
import { codePages } from './codes.mjs'
import { commandPages } from './commands.mjs'
import { groundPages } from './grounds.mjs'
import { inLanguage, readEverything, referenceGroups } from './index.mjs'
import { glossaryOf, languages } from './language.mjs'
import { lawPages } from './law.mjs'
import { normPages } from './norms.mjs'
import { procedurePages } from './procedures.mjs'
import { rulePages } from './rules.mjs'

const textOf = (pages) => pages.map(({ text }) => text).join('\n')
let everything
let all
let groups

beforeAll(async () => {
  everything = await readEverything()
  all = inLanguage(everything, languages()[0])
  groups = referenceGroups(everything)
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

  it('has every cause with what each tier allows, every norm and every ground of review', () => {
    const causes = textOf(causePages(all))
    const norms = textOf(normPages(all))
    const grounds = textOf(groundPages(all))
    for (const layer of [all.domain.china, all.domain.liaoning, all.domain.panjin]) {
      for (const { id, versions } of layer.causes) {
        expect(causes).toContain(`\`${id}\``)
        for (const { cites } of versions) expect(causes).toContain(all.domain.articles(cites))
      }
      for (const { short, id } of layer.statutes) expect(norms).toContain(`### ${short}\n\n- \`${id}\``)
      for (const { id } of layer.reviewGrounds) expect(grounds).toContain(`\`${id}\``)
    }
    expect(causes).toContain(
      '| `basic` | 非医师行医 | 罚款、没收违法所得、没收非法财物 | 违法所得的 2 至 10 倍；不足 10,000 元的按 10,000 元计算 |',
    )
    expect(textOf(lawPages(all))).toContain('`review.scope`，可选值：`catalogue` 目录清单所列决定、`all-but-simple`')
  })

  it('has every rule of review, finding code and command', () => {
    const rules = textOf(rulePages(all))
    for (const { id } of all.reviewRules.rules) expect(rules).toContain(`规则 \`${id}\``)
    const codes = textOf(codePages(all))
    for (const code of all.findingCodes) expect(codes).toContain(`\`${code}\``)
    const commands = textOf(commandPages(all))
    for (const { name, usage } of all.domainProgram.commands)
      for (const { line } of usage) {
        expect(commands).toContain(`## ${name}`)
        expect(commands).toContain(`zhifa-domain ${line}`)
      }
    // A page is in one language: what the commands say in two is told in its own.
    expect(commands).toContain('第 N 个工作日\n')
    expect(commands).not.toContain('the n-th working day')
  })
})

describe('what a field may hold', () => {
  it('has words beside every value, in steps and in forms', () => {
    const text = textOf(groups[0].groups.flatMap(({ pages }) => pages))
    // What is published has its words in the rows that the public reads, not in its schema.
    const elsewhere = ['content.outcome', 'content.manner']
    const bare = text.matchAll(/^\| `([^`]+)`[^|\n]*\|[^|\n]*\| (?:`[a-z-]+`；)+`[a-z-]+` \|/gm)
    expect([...bare].filter(([, field]) => !elsewhere.includes(field)).map(([row]) => row)).toEqual([])
    expect(text).toContain('`reconsideration` 行政复议；`suit` 行政诉讼')
    expect(text).toContain('`warning` 警告；`criticism` 通报批评')
  })
})

describe('a finding code', () => {
  it('says something, whether a step asks for it, a situation got it or a check has it', () => {
    const rows = textOf(codePages(all))
      .split('\n')
      .filter((line) => line.startsWith('| `'))
    expect(rows).toHaveLength(all.findingCodes.size)
    expect(
      rows.filter((row) =>
        row
          .split('|')
          .slice(2, 3)
          .concat(row.split('|')[4])
          .some((each) => each.trim() === ''),
      ),
    ).toEqual([])
  })

  it('without words anywhere stops the page', () => {
    expect(() => codePages({ ...all, findingCodes: new Set(['act.never-heard-of']) })).toThrow('act.never-heard-of')
  })
})

describe('the English reference', () => {
  it('has the twin of every page, with the same places in it', () => {
    const [chinese, english] = groups.map((each) => each.groups.flatMap(({ pages }) => pages))
    expect(english.map(({ path }) => path)).toEqual(chinese.map(({ path }) => `en/${path}`))
    const places = ({ text }) => [...text.matchAll(/\{#([^}]+)\}$/gm)].map(([, place]) => place)
    for (const [i, page] of chinese.entries()) expect(places(english[i])).toEqual(places(page))
  })

  it('says in English what the page itself says, and keeps the words of the law', () => {
    const english = inLanguage(everything, languages()[1])
    const procedures = textOf(procedurePages(english))
    expect(procedures).toMatch(
      /## filing 立案 \{#filing\}[\s\S]*?- Done by: handler 承办人[\s\S]*?- Approved by: agency head 机关负责人[\s\S]*?- Legal basis: 《行政处罚法》第五十四条第二款/,
    )
    expect(procedures).toContain('[party 当事人](/en/reference/party) | required |')
    expect(textOf(lawPages(english))).toMatch(
      /## penalty hearing request 当事人要求听证 [\s\S]*?\*\*five working days\*\* from 2021-07-15\n {2}- Legal basis: 《行政处罚法》第六十四条第一项/,
    )
    // What begins a line or stands in the head of a table is said by the page, never by the law.
    for (const each of groups.slice(1))
      for (const { path, text } of each.groups.flatMap(({ pages }) => pages))
        for (const line of text.split('\n')) {
          const [label] = /^(?:- |\*\*)\p{Script=Han}+[：*]/u.exec(line) ?? []
          expect(`${path}: ${label ?? ''}`).toBe(`${path}: `)
        }
  }, 30_000)
})

it('reads from the glossary the lines with one word for one term', () => {
  const text =
    '| 中文 | English |\n|---|---|\n| 立案 | filing |\n| 案件记录 | record (`CaseRecord`); named |\n| 查封、扣押 | seizure |'
  expect(glossaryOf(text)).toEqual(
    new Map([
      ['中文', 'English'],
      ['立案', 'filing'],
      ['案件记录', 'record'],
    ]),
  )
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

  it('has a sentence of Chinese, and none stands for a change that is not there', () => {
    expect(
      withoutChinese(['receipts', 'own-layer', 'draws'], { receipts: '运算凭证', draws: 'draws', gone: '没有了' }),
    ).toEqual(['own-layer', 'draws', 'gone'])
  })
})
