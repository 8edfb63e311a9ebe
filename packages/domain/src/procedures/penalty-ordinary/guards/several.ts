import { guard } from '../../../case/table/guard'
import { articlesBeyond } from '../../../citation/articles-beyond'
import type { Finding } from '../../../finding/finding'
import { finding, outcomeOf } from '../../../finding/make'
import { penaltyKindNames } from '../../../law/cause'
import type { LawBook } from '../../../law/law-book'
import {
  foundOf,
  type InvestigationEnd,
  type PenaltyPaper,
  type StatedParty,
  type StatedViolation,
  statedIn,
} from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { combination, excluding } from '../../../penalty/combine'
import { fineRange } from '../../../penalty/fine-range'
import { fineOf, formatYuan } from '../../../penalty/penalty-item'
import { type CauseFine, highestFine, noSecondFine } from '../../../penalty/several-causes'
import { ofPart } from './parts'
import { reportBehind } from './sanction'

/** 分别裁量、合并处罚，种类不相矛盾 */
export const combined = guard<PenaltyPaper, PenaltyOrdinary>(
  {
    id: 'penalty.combined',
    title: '合并处罚的结果与各项违法行为的处罚相符，处罚种类不相矛盾',
    cites: ['行政处罚法 5.2', '行政处罚法 9'],
  },
  ({ data, record, step }) =>
    statedIn(data, record.cause).flatMap((stated) => {
      const listed = stated.violations.filter((item) => item.listed)
      const found =
        listed.length > 0
          ? [
              sumsUp(stated),
              namesAll(data, stated.no, listed, step.id === 'investigation-end' ? record.cause : undefined),
            ]
          : []
      return [...found, kindsTogether(stated)].map(ofPart(data, stated.no))
    }),
)

function sumsUp({ violations, penalties }: StatedParty): Finding {
  const { missing, foreign, sums } = combination(
    violations.map((item) => item.penalties),
    penalties,
  )
  const holds = missing.length + foreign.length + sums.length === 0
  const names = { fine: '罚款', gains: '没收违法所得', confiscated: '没收财物' }
  const wrong = [
    ...missing.map((kind) => `合并后缺少${penaltyKindNames[kind]}`),
    ...foreign.map((kind) => `没有一项违法行为给予${penaltyKindNames[kind]}`),
    ...sums.map(
      ({ what, parts, whole }) => `${names[what]}各项合计${formatYuan(parts)}元，合并写为${formatYuan(whole)}元`,
    ),
  ]
  return finding('penalty.combined', {
    outcome: outcomeOf(holds),
    zh: holds ? '合并处罚与各项违法行为的处罚相符' : wrong.join('；'),
    en: holds ? 'the whole is what its parts add up to' : 'the combined penalties are not what their parts add up to',
    cites: ['行政处罚法 5.2', '行政处罚法 59.1(3)'],
    read: { missing, foreign, sums },
    cure: {
      zh: '请按各项违法行为的处罚重新合并，不得增减',
      en: 'combine the penalties of each violation, no more and no less',
    },
  })
}

/**
 * The list covers the case and nothing beside it: articles that the paper as a whole names, and, in the final report, the cause on
 * which the case was filed; after a defence that one may have fallen away.
 */
function namesAll(
  paper: PenaltyPaper,
  no: number,
  listed: readonly StatedViolation[],
  cause: string | undefined,
): Finding {
  const unnamed = listed.flatMap((item) => [
    ...articlesBeyond(item.violated, paper.violated),
    ...articlesBeyond(item.penaltyBasis, paper.penaltyBasis),
  ])
  const foreign = no === 1 && cause !== undefined && !listed.some((item) => item.cause === cause)
  const holds = unnamed.length === 0 && !foreign
  return finding('penalty.violations-named', {
    outcome: outcomeOf(holds),
    zh: holds
      ? '各项违法行为的案由和条款均已列明'
      : foreign
        ? '各项违法行为中没有本案立案的案由'
        : `文书总列的条款中没有：${[...new Set(unnamed)].join('、')}`,
    en: holds
      ? 'the paper names the cause and every article of its violations'
      : foreign
        ? 'no violation has the cause of the case'
        : `articles that the paper as a whole does not name: ${[...new Set(unnamed)].join(', ')}`,
    cites: ['行政处罚法 44', '行政处罚法 59.1(3)'],
    read: { unnamed: [...new Set(unnamed)], ...(cause === undefined ? {} : { cause }) },
    cure: {
      zh: '请在违反条款、处罚依据中列全各项；立案案由不成立的，先更正案由',
      en: 'name every article in the whole; correct the cause of the case where it did not prove true',
    },
  })
}

function kindsTogether({ penalties }: StatedParty): Finding {
  const pairs = excluding(penalties)
  const words = pairs.map(([light, heavy]) => `${penaltyKindNames[light]}与${penaltyKindNames[heavy]}`)
  return finding('penalty.kinds-together', {
    outcome: outcomeOf(pairs.length === 0),
    zh: pairs.length === 0 ? '处罚种类不相矛盾' : `${words.join('、')}不能并处`,
    en: pairs.length === 0 ? 'no kind excludes another' : 'kinds that exclude each other are ordered together',
    cites: ['行政处罚法 5.2', '行政处罚法 9'],
    read: { pairs },
    cure: { zh: '请只保留较重的一种', en: 'keep the heavier one only' },
    ...(pairs.length === 0 ? {} : { grade: 'unverified' as const }),
  })
}

/** 同一违法行为只罚款一次，按罚款数额高的规定；分列为不同违法行为的有理由 */
export const oneFinePerAct = guard<PenaltyPaper, PenaltyOrdinary>(
  {
    id: 'penalty.one-fine-per-act',
    title: '同一违法行为只罚款一次并按罚款数额高的规定，分别罚款的违法行为确有不同',
    cites: ['行政处罚法 29'],
  },
  ({ data, state, law, record, step, act }): Finding[] => {
    const report = reportBehind(data, step, state)
    return statedIn(data, record.cause).flatMap((stated) => {
      const acts = actsOf(stated.violations)
      return [
        ...acts.filter((same) => same.length > 1).flatMap((same) => oneAct(same, stated.no, report, act.on, law)),
        ...separate(acts, stated.no, report),
      ].map(ofPart(data, stated.no))
    })
  },
)

/** The violations of a party by act: those that are one and the same stand together. */
export const actsOf = (violations: readonly StatedViolation[]): StatedViolation[][] =>
  violations
    .filter((item) => item.sameActAs === undefined)
    .map((first) => violations.filter((item) => (item.sameActAs ?? item.no) === first.no))

function oneAct(
  same: readonly StatedViolation[],
  party: number,
  report: InvestigationEnd | undefined,
  on: string,
  law: LawBook,
): Finding[] {
  const fines = same.map((item): CauseFine => {
    const found = report && foundOf(report, party, item.no)
    const version = found?.span && law.cause(item.cause, found.lighter?.applies === 'decision' ? on : found.span.to)
    const tier = version?.tiers.find(({ id }) => id === item.tier)
    return { cause: item.cause, range: tier ? fineRange(tier, found?.gains) : 'gains-unknown' }
  })
  const { chosen, tied, finding: compared } = highestFine(fines, on, law)
  const fined = same.filter((item) => fineOf(item.penalties) > 0)
  const read = { ...compared.read, violations: same.map(({ no }) => no), fined: fined.map(({ no }) => no) }
  if (fined.length === 0) return [...kindsOnce(same, on, law)]
  const wrong = fined.some(({ cause }) => chosen && cause !== chosen.cause && !tied.includes(cause))
  const twice = fined.length > 1
  if (!twice && !wrong) return [{ ...compared, read }, ...kindsOnce(same, on, law)]
  return [
    finding('penalty.highest-fine', {
      outcome: 'not-met',
      zh: twice
        ? `第${fined.map(({ no }) => no).join('、')}项是同一违法行为，不得分别罚款`
        : `同一违法行为应按罚款数额高的规定（${law.causes.get(chosen?.cause ?? '')?.title ?? chosen?.cause}）罚款`,
      en: twice ? 'one act is fined more than once' : 'the act is not fined under the norm with the highest fine',
      cites: ['行政处罚法 29'],
      read,
      cure: {
        zh: '请只按罚款数额高的一项罚款，其他各项不列罚款',
        en: 'fine under the norm with the highest fine only',
      },
    }),
    ...kindsOnce(same, on, law),
  ]
}

/** Where a place says so, no kind of penalty comes twice for one act, whichever norms it breaks. */
function kindsOnce(same: readonly StatedViolation[], on: string, law: LawBook): Finding[] {
  const once = law.parameter('penalty.same-act-kinds-once', on)
  if (once?.value !== true) return []
  const kinds = same.flatMap((item) => item.penalties.map(({ kind }) => kind))
  const twice = [...new Set(kinds.filter((kind, i) => kinds.indexOf(kind) !== i))]
  return [
    finding('penalty.same-act-kinds', {
      outcome: outcomeOf(twice.length === 0),
      zh:
        twice.length === 0
          ? '同一违法行为的同一种类处罚没有合并'
          : `同一违法行为重复给予${twice.map((kind) => penaltyKindNames[kind]).join('、')}`,
      en: twice.length === 0 ? 'no kind comes twice for the act' : 'a kind of penalty comes twice for one act',
      cites: once.cites,
      grade: once.grade,
      read: { twice },
      cure: { zh: '同一种类的处罚只列在一项', en: 'order each kind under one norm only' },
    }),
  ]
}

/** Several acts that are fined are several, and the report says why: what was cut in pieces is still one. */
function separate(acts: readonly StatedViolation[][], party: number, report: InvestigationEnd | undefined): Finding[] {
  const fined = acts.filter((same) => same.some((item) => fineOf(item.penalties) > 0))
  if (fined.length < 2) return []
  const all = fined.flat()
  const cut = all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter((other) => (one.sameActAs ?? one.no) !== (other.sameActAs ?? other.no))
      .filter((other) => sameFacts(one, other) || (one.cause === other.cause && overlap(one, other, party, report)))
      .map((other) => [one.no, other.no]),
  )
  const reasoned = (report?.separateActs ?? '').trim() !== ''
  return [
    finding('penalty.separate-acts', {
      outcome: cut.length > 0 ? 'not-met' : reasoned ? 'met' : 'undetermined',
      zh:
        cut.length > 0
          ? `${cut.map((pair) => `第${pair.join('、')}项`).join('，')}事实相同，或者案由相同、期间重叠，是同一违法行为`
          : reasoned
            ? '分别认定为不同违法行为的理由已写明'
            : '对多项违法行为分别罚款，调查终结报告没有写明它们为什么不是同一违法行为',
      en:
        cut.length > 0
          ? 'the same facts, or the same cause at the same time, stand as different acts'
          : reasoned
            ? 'the report says why these are different acts'
            : 'several violations are fined and the report does not say why they are not one act',
      cites: ['行政处罚法 29', '行政处罚法 36.2'],
      read: { cut },
      cure: {
        zh: '同一违法行为的，后项写明与前项为同一违法行为；确属不同的，在调查终结报告中写明理由',
        en: 'mark what is the same act as such; say in the report why the others are different',
      },
    }),
  ]
}

const bare = (text: string): string => text.replaceAll(/[\s\p{P}]/gu, '')
const sameFacts = (one: StatedViolation, other: StatedViolation): boolean => bare(one.facts) === bare(other.facts)

function overlap(
  one: StatedViolation,
  other: StatedViolation,
  party: number,
  report: InvestigationEnd | undefined,
): boolean {
  if (!report) return true
  const [a, b] = [foundOf(report, party, one.no).span, foundOf(report, party, other.no).span]
  return a.from <= b.to && b.from <= a.to
}

/** 一事不再罚：同一违法行为没有被罚过款 */
export const notFinedBefore = guard<PenaltyPaper, PenaltyOrdinary>(
  { id: 'penalty.no-second-fine', title: '同一违法行为此前未被罚款', cites: ['行政处罚法 29'] },
  ({ data, state, law, record, step, act }): Finding[] => {
    const report = reportBehind(data, step, state)
    return statedIn(data, record.cause).flatMap((stated) =>
      stated.violations.map((item) => {
        const before = report && foundOf(report, stated.no, item.no).finedBefore?.value
        return ofPart(data, stated.no, item)(noSecondFine(fineOf(item.penalties), before, act.on, law))
      }),
    )
  },
)
