import { fileURLToPath } from 'node:url'
import { type CaseRecord, canonicalJson, china, lawBook, liaoning } from '@zhifa/domain'
import { sampleBureau, sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import {
  accountability,
  analyse,
  analyseCatalogue,
  appraise,
  checkCase,
  checkTrace,
  defineRule,
  determineReview,
  explainAppraisal,
  explainCheck,
  guardRule,
  papersFor,
  type RuleDefinition,
  RuleDefinitionError,
  readAnswers,
  returnNote,
  reviewClock,
  reviewRules,
  ruleSet,
} from '../src'
import { drop, edit, entry } from '../testing/edit-record'
import { lawfulExecution, lawfulLicence, lawfulMeasure } from '../testing/lawful-others'

const context = { law: sampleLaw, registry: sampleRegistry }
const national = lawBook(china, liaoning)

/** Digests say which law and rules answered; they change with every datum and are no words. */
const plain = (text: string): string => text.replace(/\b[0-9a-f]{64}\b|(?<=版本|法规数据)[0-9a-f]{16}\b/g, '…')
const page = async (name: string, text: string): Promise<void> => {
  await expect(`${plain(text)}\n`).toMatchFileSnapshot(fileURLToPath(new URL(`./golden/${name}.txt`, import.meta.url)))
}
const data = (value: unknown): string => JSON.stringify(JSON.parse(canonicalJson(value)), null, 1)

const cases: readonly (readonly [string, () => CaseRecord])[] = [
  ['penalty-at-review', () => sampleRecord({ upTo: 'review-submission' })],
  [
    'penalty-spoilt',
    () =>
      entry(
        edit(sampleRecord(), 'decision', () => ({ number: '他卫公罚〔2025〕1号', payee: undefined })),
        'review-opinion',
        () => ({ on: '2026-12-30' }),
      ),
  ],
  ['licence-refused', () => edit(lawfulLicence({ decide: 'refuse' }), 'refusal', () => ({ remediesTold: false }))],
  ['measure-never-approved', () => drop(lawfulMeasure(true), 'emergency-approval', 'testing-end')],
  ['execution-without-demand', () => drop(lawfulExecution(), 'demand')],
]

/** Pages that a lawyer can read, renewed with `npx vitest run --project review-rules test/texts -u` and reviewed. */
describe('the texts that a reviewer reads', () => {
  const answers = {
    'facts.clear': { holds: true, note: '时间、地点清楚', by: 'reviewer-a' },
    'evidence.sufficient': { holds: false, note: '证据3与证据4矛盾' },
  }

  it.each(cases)('of the check of %s [L3.2]', async (name, make) => {
    await page(`check-${name}`, explainCheck(checkCase(make(), { ...context, answers })))
  })

  it('of the trace of a check: what was read, by which versions, as data [L3.2]', async () => {
    const trace = checkTrace(checkCase(sampleRecord({ upTo: 'prior-notice' }), { ...context, answers }))
    // What a check of the procedure read is told by the domain's own pages.
    const rules = trace.rules.map(({ read: { checks: _, ...read }, ...rest }) => ({ ...rest, read }))
    await page('trace', data({ ...trace, rules }))
  })

  it.each([
    ['required', sampleRecord(), sampleLaw],
    ['not-required', sampleRecord(), national],
    ['undetermined', sampleRecord({ upTo: 'filing', law: national }), national],
    ['of-a-licence', lawfulLicence(), sampleLaw],
    ['of-a-measure', lawfulMeasure(), national],
  ] as const)('of a determination: %s [L2.1]', async (name, record, law) => {
    const { explanation, trace } = determineReview(record, { law })
    await page(`determination-${name}`, `${explanation}\n\n${data(trace)}`)
  })

  it.each(cases)('of the appraisal of %s [R5.2]', async (name, make) => {
    await page(`appraisal-${name}`, explainAppraisal(appraise(make(), { ...context, answers })))
  })

  it('of who answers for what, of the papers and of the clock [L4.2] [L4.3] [L4.5]', async () => {
    const returned = sampleRecord({ upTo: 'review-determination' })
    const missing = papersFor(returned, ['explanation'], context)
    await page(
      'flow',
      [sampleRecord(), lawfulLicence(), lawfulLicence({ decide: 'refuse' }), lawfulMeasure(true), lawfulExecution()]
        .map((record) => data({ case: record.id, answers: accountability(record, sampleRegistry) }))
        .concat(data({ missing, note: returnNote(missing) }))
        .concat(data(reviewClock(sampleRecord(), { law: sampleLaw, asOf: '2026-11-20' }).rounds))
        .join('\n'),
    )
  })
})

describe('the words for authors', () => {
  const good: RuleDefinition<{ n: number | undefined; m: number | undefined }> = {
    id: 'others.own',
    title: '自有规则',
    cites: ['行政处罚法 47'],
    inForce: { from: '2021-07-15' },
    appliesTo: { category: 'penalty' },
    facts: { n: '数目 entries', m: '上限 entries' },
    reads: (c) => ({ n: c.record.entries.length, m: 3 }),
    holds: ({ n, m }) => n > m,
    otherwise: { message: { zh: '太少', en: 'too few' }, cure: { zh: '补', en: 'add' } },
    examples: { met: [{ n: 4, m: 3 }], notMet: [{ n: 3, m: 3 }], undetermined: [{ n: 1 }] },
  }
  const { facts: _, reads: __, holds: ___, examples: ____, ...head } = good

  it('everything that is wrong with a rule is said at once', async () => {
    const wrong = {
      ...good,
      id: 'nonsense.Two Words' as 'others.x',
      cites: ['  '],
      inForce: { from: '2021-02-30', until: '2020-01-01' },
      facts: { n: '没有路径' as '数 x', m: '上限 entries' as const },
      examples: { met: [], notMet: [], undetermined: [] },
    }
    const texts = [wrong, { ...good, cites: [], facts: {} as typeof good.facts }].map((definition) => {
      try {
        defineRule(definition)
        return 'nothing'
      } catch (error) {
        return error instanceof RuleDefinitionError ? `${error.name} ${error.code} ${error.message}` : String(error)
      }
    })
    await page('author-errors', texts.join('\n'))
  })

  it('what an analysis of rules remarks [L3.1]', async () => {
    const rules = ruleSet(
      'x',
      defineRule(good),
      defineRule({ ...good, id: 'others.again' }),
      defineRule({ ...good, id: 'others.elsewhere', appliesTo: { category: 'licence' } }),
      defineRule({
        ...good,
        id: 'others.nowhere',
        title: '甲',
        appliesTo: { category: 'penalty', procedures: ['no'] },
      }),
      defineRule({ ...good, id: 'others.unknown', title: '乙', cites: ['虚构法 1'], facts: { n: '甲 a', m: '乙 b' } }),
      defineRule({
        ...good,
        id: 'others.early',
        title: '丙',
        inForce: { from: '1990-01-01' },
        facts: { n: '甲 c', m: '乙 d' },
      }),
      defineRule({
        ...good,
        id: 'others.wrong',
        title: '丁',
        facts: { n: '甲 e', m: '乙 f' },
        examples: { met: [{ n: 1, m: 3 }], notMet: [{ n: 4, m: 3 }], undetermined: [{}, { n: 4, m: 3 }] },
      }),
      defineRule({
        ...good,
        id: 'others.thin',
        title: '戊',
        facts: { n: '甲 g', m: '乙 h' },
        examples: { ...good.examples, undetermined: [{}] },
      }),
      ...['one', 'two'].map((name) =>
        guardRule({ ...head, id: `others.guard-${name}`, title: name, guard: 'no.such-guard', steps: ['decision'] }),
      ),
      guardRule({ ...head, id: 'others.guard-elsewhere', title: '己', guard: 'review.cleared', steps: ['filing'] }),
      guardRule({
        ...head,
        id: 'others.guard-there',
        title: '庚',
        guard: 'review.cleared',
        steps: ['filing', 'decision'],
      }),
    )
    await page('author-remarks', data(analyse(rules, sampleLaw)))
  })

  it('what an analysis of the catalogue remarks [L2.1]', async () => {
    const ground = (id: string, when: object, versions: object[] = [{}]) =>
      ({
        id,
        title: `条目${id}`,
        categories: ['penalty'],
        versions: versions.map((version) => ({
          from: '2021-07-15',
          cites: ['行政处罚法 58.1'],
          grade: 'text',
          when,
          ...version,
        })),
      }) as (typeof china)['reviewGrounds'][number]
    const flag = (is: boolean) => ({ fact: 'hearing.held', is })
    const remarks = (on: string, ...grounds: (typeof china)['reviewGrounds']) =>
      analyseCatalogue(
        [
          { ...china, reviewGrounds: [] },
          { ...sampleBureau, reviewGrounds: grounds },
        ],
        on,
      )
    const found = [
      remarks(
        '2026-11-20',
        ground('own.small', { fact: 'penalty.fine', atLeast: 100_000 }),
        ground('own.large', { fact: 'penalty.fine', atLeast: 500_000 }),
        ground('own.exact', { fact: 'penalty.fine', is: 500_000 }),
        ground('own.parameter', { fact: 'penalty.fine', atLeast: { parameter: 'penalty.simple-fine.person' } }),
        ground('own.unknown', { fact: 'no.such', is: '' }),
        ground('own.kind', { fact: 'penalty.kinds', includesAny: ['closure', 'flogging'] }),
        ground('own.kinds', { fact: 'penalty.kinds', includesAny: ['closure', 'downgrade'] }),
        ground('own.both-kinds', {
          all: [
            { fact: 'penalty.kinds', includesAny: ['closure'] },
            { fact: 'penalty.kinds', includesAny: ['downgrade'] },
          ],
        }),
        ground('own.party', { fact: 'party.kind', is: 'natural-person' }),
        ground('own.never', { all: [flag(true), { not: flag(true) }] }),
        ground('own.always', { any: [flag(true), flag(false)] }),
        ground('own.twice', flag(true)),
        ground('own.twice-again', flag(true)),
      ),
      remarks('2026-11-20', ground('own.gap', flag(true), [{ until: '2022-01-01' }, { from: '2023-01-01' }])),
      remarks('2026-11-20', ground('own.overlap', flag(true), [{}, { from: '2023-01-01' }])),
      remarks('2020-01-01', ground('own.later', flag(true))),
    ]
    await page('catalogue-remarks', found.map(data).join('\n'))
  })

  it('what is said of answers that cannot be taken', async () => {
    const read = readAnswers(
      { 'no.such': { holds: true }, 'procedure.filed-first': { holds: true } },
      reviewRules.rules,
    )
    await page('answers', data(read))
  })
})
