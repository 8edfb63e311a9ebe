import type { Act, CaseRecord } from '../src/case/record/entry'
import type { Submitted } from '../src/case/record/payloads'
import type { PlainDate } from '../src/date/plain-date'
import { openCase } from '../src/handling/handling'
import type { LawBook } from '../src/law/law-book'
import type { Party } from '../src/party/party'
import type { PayloadsOf } from '../src/payloads'
import { sampleEnd } from './moves'
import { performByAll } from './perform-by-all'
import { SampleRefusedError, sampleActs, sampleHead, sampleLaw } from './sample-case'
import { fictionalUscc, sampleParty, sampleRegistry } from './sample-people'

type Table = PayloadsOf<'penalty.ordinary'>
type Report = Submitted<Table['investigation-end']>
type Listed = NonNullable<Report['violations']>[number]

const law = (article: string) => `公共场所卫生管理条例实施细则 ${article}`
const rules = (article: string) => `公共场所卫生管理条例 ${article}`
const warning = { kind: 'warning' as const }
const fine = (yuan: number) => ({ kind: 'fine' as const, amount: yuan * 100 })

/** Four violations of one place, each with its own facts, basis and sum; the second is measured by the bureau's benchmark. */
const violations: readonly Omit<Listed, 'no'>[] = [
  {
    cause: 'public-place.unlicensed',
    facts: '当事人未取得公共场所卫生许可证，擅自在示例县虚构街8号从事美发经营活动。',
    evidence: ['证据1', '证据2', '证据3', '证据4'],
    violated: [rules('8'), law('22.2')],
    penaltyBasis: [rules('14'), law('35.1')],
    tier: 'basic',
    discretion: '首次被查处，擅自营业不足三个月，积极配合并着手办证。',
    violation: { from: '2026-09-01', to: '2026-10-16' },
    penalties: [warning, fine(3000)],
  },
  {
    cause: 'public-place.uncleaned',
    facts: '现场12件理发工具使用后未清洗、消毒，当场未能改正。',
    evidence: ['证据1', '证据2'],
    violated: [law('14')],
    penaltyBasis: [law('36(2)')],
    tier: 'basic',
    discretion: '没有从轻或者从重情节。',
    benchmarks: [
      {
        benchmark: 'demo.public-place.uncleaned',
        factors: [
          { factor: 'items', value: '12', evidence: ['证据2'] },
          { factor: 'corrected', value: '否', evidence: ['证据1'] },
        ],
        step: 'usual',
      },
    ],
    violation: { from: '2026-10-16', to: '2026-10-16' },
    penalties: [warning, fine(1000)],
  },
  {
    cause: 'public-place.no-health-certificate',
    facts: '2名员工没有有效健康合格证明，直接为顾客服务。',
    evidence: ['证据1', '证据4'],
    violated: [rules('7'), law('10.1')],
    penaltyBasis: [rules('14'), law('38')],
    tier: 'basic',
    discretion: '人数较少，检查后即停止其工作。',
    violation: { from: '2026-09-10', to: '2026-10-16' },
    penalties: [fine(1500)],
  },
  {
    cause: 'public-place.untested',
    facts: '营业以来没有按规定进行卫生检测。',
    evidence: ['证据1', '证据4'],
    violated: [law('19.1')],
    penaltyBasis: [law('36(1)')],
    tier: 'basic',
    discretion: '没有从轻或者从重情节。',
    violation: { from: '2026-09-05', to: '2026-10-16' },
    penalties: [warning],
  },
]

/** Further parties of the joint violation, visibly fictional. */
const more: readonly Party[] = [
  {
    kind: 'organisation',
    name: '虚构巧手美发（演示）有限公司',
    uscc: fictionalUscc('91', 2003),
    legalRepresentative: '演示六',
    address: '示例县虚构街9号',
    telephone: '0000-0000006',
  },
  { kind: 'natural-person', name: '演示七', residentId: '990101198601010018', address: '示例县虚构街10号' },
]

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())]
const totals = (list: readonly Pick<Listed, 'penalties'>[]) => {
  const all = list.flatMap(({ penalties }) => penalties)
  const sum = all.reduce((total, item) => total + (item.kind === 'fine' ? item.amount : 0), 0)
  return [...(all.some(({ kind }) => kind === 'warning') ? [warning] : []), ...(sum > 0 ? [fine(sum / 100)] : [])]
}
const stated = ({ violation: _, gains: __, leniency: ___, lighter: ____, finedBefore: _____, ...rest }: Listed) => rest
const notFined = { value: false, reason: '经核查，未发现任何机关对该行为作过罚款处罚。' }
const role = (no: number) => ({
  facts: `当事人${no === 2 ? '二' : '三'}提供店面和设备，与当事人一共同经营并分取收入。`,
  discretion: '在共同违法行为中起次要作用。',
})

/** How many violations and parties a sample has, and whether each party gets a paper of its own. */
export interface SeveralOptions {
  readonly causes?: 1 | 2 | 3 | 4
  readonly parties?: 1 | 2 | 3
  readonly separate?: boolean
  /** The last step that is done; absent: all, to the archive. */
  readonly upTo?: string
}

/** The acts of the sample case, told of several violations and parties: each party is told, heard, served and pays by itself. */
export function severalActs(
  { causes = 1, parties = 1, separate = false }: SeveralOptions,
  end: PlainDate = sampleEnd,
  law: LawBook = sampleLaw,
): ((record: CaseRecord) => Act)[] {
  const items: Listed[] = violations.slice(0, causes).map((item, i) => ({ no: i + 1, ...item, finedBefore: notFined }))
  const listed = causes > 1
  const articles = {
    violated: union(items.map(({ violated }) => violated)),
    penaltyBasis: union(items.map(({ penaltyBasis }) => penaltyBasis)),
  }
  const one = items[0]!
  const sums = totals(items)
  const told = listed ? { violations: items.map(stated) } : {}
  const numbers = Array.from({ length: parties - 1 }, (_, i) => i + 2)
  const others = <T extends object>(of: (no: number) => T) =>
    parties > 1 ? { others: numbers.map((no) => ({ no, party: more[no - 2]!, ...role(no), ...of(no) })) } : {}
  const own = (no: number, kind: string) => (separate ? { number: `示卫公${kind}〔2026〕${no}号` } : {})
  const change: Readonly<Record<string, object>> = {
    'investigation-end': {
      ...articles,
      violation: { from: '2026-09-01', to: '2026-10-16' },
      proposal: sums,
      ...(listed
        ? {
            tier: undefined,
            finedBefore: undefined,
            violations: items,
            separateActs: '各项行为的时间、对象和违反的义务各不相同，互不包含，分别成立。',
          }
        : {}),
      ...others(() => ({
        proposal: sums,
        ...(listed ? { violations: items } : { tier: one.tier, finedBefore: notFined }),
      })),
    },
    'review-submission': {
      draft: {
        outcome: 'penalty',
        penalties: sums,
        ...(listed ? { violations: items.map(draftOf) } : {}),
        ...(parties > 1
          ? {
              others: numbers.map((no) => ({
                no,
                penalties: sums,
                ...(listed ? { violations: items.map(draftOf) } : {}),
              })),
            }
          : {}),
      },
    },
    'prior-notice': {
      ...articles,
      proposal: sums,
      ...told,
      ...others((no) => ({ proposal: sums, ...own(no, '告'), ...(listed ? told : { tier: one.tier }) })),
    },
    decision: {
      ...articles,
      penalties: sums,
      ...(listed ? { tier: undefined } : {}),
      ...told,
      ...others((no) => ({ penalties: sums, ...own(no, '罚'), ...(listed ? told : { tier: one.tier }) })),
    },
    payment: { amount: sums.reduce((sum, item) => sum + ('amount' in item ? item.amount : 0), 0) },
  }
  const each = new Set(['notice-service', 'statement', 'defence-review', 'decision-service', 'payment'])
  const drafted = new Set(['disclosure-draft', 'disclosure-approval'])
  const retold = (act: Act): Act => ({ ...act, data: defined({ ...(act.data as object), ...change[act.step] }) })
  const none = openCase('penalty.ordinary', { id: '2026-0001', ...sampleHead })
  return sampleActs(end, law).flatMap((next) => {
    const { step } = next(none)
    if (drafted.has(step)) return []
    const about = (partyNo: number) => (record: CaseRecord) => {
      const act = retold(next(record))
      return { ...act, data: { ...(act.data as object), partyNo } }
    }
    return [(record: CaseRecord) => retold(next(record)), ...(each.has(step) ? numbers.map(about) : [])]
  })
}

const draftOf = ({ no, cause, sameActAs, tier, penalties }: Listed) => ({
  no,
  cause,
  ...(sameActAs === undefined ? {} : { sameActAs }),
  tier,
  penalties,
})

const defined = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/**
 * The sample case with several violations or parties, as a record.
 * @throws {SampleRefusedError} when an act is refused.
 * @example sampleSeveral({ causes: 3 })
 */
export function sampleSeveral(options: SeveralOptions = {}): CaseRecord {
  let record: CaseRecord = openCase('penalty.ordinary', { id: '2026-0001', ...sampleHead })
  const acts = severalActs(options).map((next) => ({ next, step: next(record).step }))
  const last = acts.findLastIndex(({ step }) => step === options.upTo)
  for (const { next } of last < 0 ? acts : acts.slice(0, last + 1)) {
    const act = next(record)
    const done = performByAll(record, act, { law: sampleLaw, registry: sampleRegistry })
    if (!done.ok)
      throw new SampleRefusedError(
        `${act.step}: ${done.findings.map(({ code, message }) => `${code} ${message.zh}`).join('; ')}`,
      )
    record = done.record
  }
  return record
}

/** The parties of the samples, in the order of their numbers. */
export const severalParties: readonly Party[] = [sampleParty, ...more]
