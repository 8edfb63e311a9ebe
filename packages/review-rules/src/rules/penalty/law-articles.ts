import type { CauseVersion, PlainDate } from '@zhifa/domain'
import { defineRule, guardRule } from '../../rule'
import { articleOf, notInForce, ofRank, withoutArticle } from '../../view/articles'
import type { PenaltyCase } from '../../view/cases'
import { violationsAtAct } from '../../view/penalty'
import { ordinary, penalty, unless } from '../shared'

interface Applied {
  readonly violated: readonly string[]
  readonly basis: readonly string[]
}

/** What is applied to the violations that one version of a cause judges: those of joint parties mostly are one. */
interface ByCause extends Applied {
  readonly cause: CauseVersion | undefined
  readonly ended: PlainDate
}

const byCause = (c: PenaltyCase): readonly ByCause[] => c.keep(findByCause)
function findByCause(c: PenaltyCase): readonly ByCause[] {
  const groups = new Map<string, ByCause>()
  for (const { cause, ended, violated, penaltyBasis } of violationsAtAct(c)) {
    const key = `${cause} ${ended}`
    const group = groups.get(key) ?? { cause: c.law.cause(cause, ended), ended, violated: [], basis: [] }
    groups.set(key, {
      ...group,
      ...{ violated: union(group.violated, violated), basis: union(group.basis, penaltyBasis) },
    })
  }
  return [...groups.values()]
}

/**
 * The articles of the newest paper that applies them, as a whole and to each violation, from the final report on: after a second
 * investigation its report counts, no longer the notice before it.
 */
const applied = (c: PenaltyCase): Applied => c.keep(findApplied)
function findApplied(c: PenaltyCase): Applied {
  const { violated, penaltyBasis } = c.latest('investigation-end', 'prior-notice', 'decision')!.data
  const each = byCause(c)
  return {
    violated: union(violated, ...each.map((one) => one.violated)),
    basis: union(penaltyBasis, ...each.map((one) => one.basis)),
  }
}

const union = (...lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())]

const cited = (c: PenaltyCase): readonly string[] => [...applied(c).violated, ...applied(c).basis]

/**
 * How many articles the causes do not have: each violation's against its own cause, those of the paper as a whole against all.
 * Nothing where the law book lacks a cause.
 */
function foreign(
  c: PenaltyCase,
  said: (by: Applied) => readonly string[],
  known: (cause: CauseVersion) => readonly string[],
): number | undefined {
  const [all, strange] = [new Set<string>(), new Set<string>()]
  for (const group of byCause(c)) {
    if (!group.cause) return undefined
    const own = new Set(known(group.cause).map(articleOf))
    for (const article of own) all.add(article)
    for (const article of said(group).map(articleOf)) if (!own.has(article)) strange.add(article)
  }
  for (const article of said(applied(c)).map(articleOf)) if (!all.has(article)) strange.add(article)
  return strange.size
}

/** The norms that had no edition when the act ended to which a violation applies them, or any act where the paper alone names them. */
function withoutEdition(c: PenaltyCase): number {
  const groups = byCause(c)
  const without = new Set(
    groups.flatMap(({ violated, basis, ended }) => notInForce(c.law, [...violated, ...basis], ended)),
  )
  const never = (texts: readonly string[], { ended }: ByCause): readonly string[] => notInForce(c.law, texts, ended)
  for (const text of groups.reduce(never, cited(c))) without.add(text)
  return without.size
}

const report = (c: PenaltyCase): boolean => c.has('investigation-end')

export const lawArticleRules = [
  defineRule({
    id: 'law.basis-fits-cause',
    title: '处罚依据是该案由在违法行为发生时的依据',
    cites: ['行政处罚法 37', '行政处罚法 59'],
    ...penalty,
    arises: report,
    facts: { foreign: '不属于该案由依据的条文数 penaltyBasis' },
    reads: (c) => ({
      foreign: foreign(
        c,
        ({ basis }) => basis,
        ({ cites }) => cites,
      ),
    }),
    holds: ({ foreign }) => foreign === 0,
    otherwise: unless(
      '所引处罚依据不是该案由的依据，或者不是行为时有效的依据',
      'an article of the basis does not belong to the cause as the law stood then',
      '请核对案由和行为时有效的条文',
      'check the cause and the articles in force at the time of the act',
    ),
    examples: { met: [{ foreign: 0 }], notMet: [{ foreign: 1 }], undetermined: [{}] },
    revision: 3,
  }),
  defineRule({
    id: 'law.violated-fits-cause',
    title: '所引违反的条款与案由相符',
    cites: ['行政处罚法 40', '行政处罚法 59'],
    ...penalty,
    arises: report,
    facts: { foreign: '与案由不符的违反条款数 violated' },
    reads: (c) => ({
      foreign: foreign(
        c,
        (by) => by.violated,
        (cause) => cause.violated,
      ),
    }),
    holds: ({ foreign }) => foreign === 0,
    otherwise: unless(
      '所引违反的条款与案由不符',
      'an article said to be violated does not belong to the cause',
      '请更正定性条款或者案由',
      'correct the article or the cause',
    ),
    examples: { met: [{ foreign: 0 }], notMet: [{ foreign: 2 }], undetermined: [{}] },
    revision: 3,
  }),
  defineRule({
    id: 'law.editions-at-act',
    title: '所引规范在违法行为发生时均有有效版本',
    cites: ['行政处罚法 37'],
    ...penalty,
    arises: report,
    facts: { without: '行为时没有有效版本的规范数 law.statutes' },
    reads: (c) => ({ without: withoutEdition(c) }),
    holds: ({ without }) => without === 0,
    otherwise: unless(
      '所引规范在违法行为发生时没有有效版本，或者未收录',
      'a cited norm was not in force at the time of the act, or is not in the law book',
      '请适用行为时有效的规范；新规定处罚较轻或者不认为违法的，适用新规定',
      'apply the norm in force then, or the newer one when it is lighter',
    ),
    examples: { met: [{ without: 0 }], notMet: [{ without: 1 }], undetermined: [{}] },
    revision: 3,
  }),
  defineRule({
    id: 'law.basis-may-set-penalties',
    title: '处罚依据是法律、法规或者规章，不是其他规范性文件',
    cites: ['行政处罚法 38'],
    ...penalty,
    arises: report,
    facts: { weak: '效力不足的依据数 penaltyBasis' },
    reads: (c) => ({
      weak: ofRank(c.law, applied(c).basis, ['document', 'standard', 'judicial-interpretation']).length,
    }),
    holds: ({ weak }) => weak === 0,
    otherwise: unless(
      '以规范性文件作为处罚依据，处罚没有依据',
      'a mere document is given as the basis of the penalty',
      '请引用设定该处罚的法律、法规或者规章',
      'cite the law, regulation or rule that sets the penalty',
    ),
    examples: { met: [{ weak: 0 }], notMet: [{ weak: 1 }], undetermined: [{}] },
    revision: 3,
  }),
  defineRule({
    id: 'law.articles-exact',
    title: '引用法律依据具体到条',
    cites: ['行政处罚法 59'],
    ...penalty,
    arises: report,
    facts: { vague: '没有条文序号的引用数 violated|penaltyBasis' },
    reads: (c) => ({ vague: withoutArticle(cited(c)).length }),
    holds: ({ vague }) => vague === 0,
    otherwise: unless(
      '有引用只写规范名称，没有写明条、款、项',
      'a citation names a norm without its article',
      '请写明条、款、项',
      'cite article, paragraph and item',
    ),
    examples: { met: [{ vague: 0 }], notMet: [{ vague: 1 }], undetermined: [{}] },
    revision: 3,
  }),
  guardRule({
    id: 'law.told-is-applied',
    title: '决定适用的依据已经告知当事人',
    cites: ['行政处罚法 44', '行政处罚法 62'],
    ...ordinary,
    arises: (c) => c.has('decision'),
    guard: 'decision.basis-told',
    steps: ['decision'],
    otherwise: unless(
      '决定适用了没有告知当事人的依据',
      'the decision applies an article that the party was not told of',
      '请重新告知并听取意见',
      'notify again and hear the party',
    ),
    revision: 3,
  }),
]
