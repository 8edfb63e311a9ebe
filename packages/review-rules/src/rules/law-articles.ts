import { parseCitation } from '@zhifa/domain'
import { defineRule } from '../rule'
import type { CaseView } from '../view/case-view'
import { causeAtAct, endOf } from '../view/penalty'
import { ordinary, penalty, unless } from './shared'

interface Applied {
  readonly violated: readonly string[]
  readonly basis: readonly string[]
}

/** The articles of the newest paper that applies them. */
const applied = (c: CaseView): Applied | undefined => c.keep(findApplied)
function findApplied(c: CaseView): Applied | undefined {
  const data = c.latest('decision')?.data ?? c.latest('prior-notice')?.data ?? endOf(c)
  return data && { violated: data.violated, basis: data.penaltyBasis }
}

const article = (text: string): string => {
  const { statute, article: number, inserted } = parseCitation(text)
  return `${statute} ${number ?? ''}${inserted ?? ''}`
}

const outside = (texts: readonly string[], known: readonly string[]): number => {
  const articles = new Set(known.map(article))
  return texts.filter((text) => !articles.has(article(text))).length
}

/** How many cited norms had no edition in force, as far as the law book knows, when the act ended. */
function notInForce(c: CaseView): number | undefined {
  const now = applied(c)
  const on = endOf(c)?.violation.to
  if (!now || on === undefined) return undefined
  return [...now.violated, ...now.basis].filter((text) => !c.law.edition(parseCitation(text), on)).length
}

const report = (c: CaseView): boolean => c.has('investigation-end')

export const lawArticleRules = [
  defineRule({
    id: 'law.basis-fits-cause',
    title: '处罚依据是该案由在违法行为发生时的依据',
    cites: ['行政处罚法 37', '行政处罚法 59'],
    ...penalty,
    arises: report,
    facts: { foreign: '不属于该案由依据的条文数 penaltyBasis' },
    reads: (c) => {
      const now = applied(c)
      const cause = causeAtAct(c)
      return { foreign: now && cause && outside(now.basis, cause.cites) }
    },
    holds: ({ foreign }) => foreign === 0,
    otherwise: unless(
      '所引处罚依据不是该案由的依据，或者不是行为时有效的依据',
      'an article of the basis does not belong to the cause as the law stood then',
      '请核对案由和行为时有效的条文',
      'check the cause and the articles in force at the time of the act',
    ),
    examples: { met: [{ foreign: 0 }], notMet: [{ foreign: 1 }], undetermined: [{}] },
  }),
  defineRule({
    id: 'law.violated-fits-cause',
    title: '所引违反的条款与案由相符',
    cites: ['行政处罚法 40', '行政处罚法 59'],
    ...penalty,
    arises: report,
    facts: { foreign: '与案由不符的违反条款数 violated' },
    reads: (c) => {
      const now = applied(c)
      const cause = causeAtAct(c)
      return { foreign: now && cause && outside(now.violated, cause.violated) }
    },
    holds: ({ foreign }) => foreign === 0,
    otherwise: unless(
      '所引违反的条款与案由不符',
      'an article said to be violated does not belong to the cause',
      '请更正定性条款或者案由',
      'correct the article or the cause',
    ),
    examples: { met: [{ foreign: 0 }], notMet: [{ foreign: 2 }], undetermined: [{}] },
  }),
  defineRule({
    id: 'law.editions-at-act',
    title: '所引规范在违法行为发生时均有有效版本',
    cites: ['行政处罚法 37'],
    ...penalty,
    arises: report,
    facts: { without: '行为时没有有效版本的规范数 law.statutes' },
    reads: (c) => ({ without: c.keep(notInForce) }),
    holds: ({ without }) => without === 0,
    otherwise: unless(
      '所引规范在违法行为发生时没有有效版本，或者未收录',
      'a cited norm was not in force at the time of the act, or is not in the law book',
      '请适用行为时有效的规范；新规定处罚较轻或者不认为违法的，适用新规定',
      'apply the norm in force then, or the newer one when it is lighter',
    ),
    examples: { met: [{ without: 0 }], notMet: [{ without: 1 }], undetermined: [{}] },
  }),
  defineRule({
    id: 'law.basis-may-set-penalties',
    title: '处罚依据是法律、法规或者规章，不是其他规范性文件',
    cites: ['行政处罚法 38'],
    ...penalty,
    arises: report,
    facts: { weak: '效力不足的依据数 penaltyBasis' },
    reads: (c) => ({
      weak: applied(c)?.basis.filter((text) =>
        ['document', 'standard', 'judicial-interpretation'].includes(
          c.law.statute(parseCitation(text).statute)?.rank ?? '',
        ),
      ).length,
    }),
    holds: ({ weak }) => weak === 0,
    otherwise: unless(
      '以规范性文件作为处罚依据，处罚没有依据',
      'a mere document is given as the basis of the penalty',
      '请引用设定该处罚的法律、法规或者规章',
      'cite the law, regulation or rule that sets the penalty',
    ),
    examples: { met: [{ weak: 0 }], notMet: [{ weak: 1 }], undetermined: [{}] },
  }),
  defineRule({
    id: 'law.articles-exact',
    title: '引用法律依据具体到条',
    cites: ['行政处罚法 59'],
    ...penalty,
    arises: report,
    facts: { vague: '没有条文序号的引用数 violated|penaltyBasis' },
    reads: (c) => {
      const now = applied(c)
      return { vague: now && [...now.violated, ...now.basis].filter((text) => !parseCitation(text).article).length }
    },
    holds: ({ vague }) => vague === 0,
    otherwise: unless(
      '有引用只写规范名称，没有写明条、款、项',
      'a citation names a norm without its article',
      '请写明条、款、项',
      'cite article, paragraph and item',
    ),
    examples: { met: [{ vague: 0 }], notMet: [{ vague: 1 }], undetermined: [{}] },
  }),
  defineRule({
    id: 'law.told-is-applied',
    title: '决定适用的依据已经告知当事人',
    cites: ['行政处罚法 44', '行政处罚法 62'],
    ...ordinary,
    arises: (c) => c.has('decision'),
    facts: { untold: '未告知的处罚依据数 prior-notice.penaltyBasis' },
    reads: (c) => {
      const told = c.latest('prior-notice')?.data.penaltyBasis
      return { untold: told && c.latest('decision')?.data.penaltyBasis.filter((text) => !told.includes(text)).length }
    },
    holds: ({ untold }) => untold === 0,
    otherwise: unless(
      '决定适用了没有告知当事人的依据',
      'the decision applies an article that the party was not told of',
      '请重新告知并听取意见',
      'notify again and hear the party',
    ),
    examples: { met: [{ untold: 0 }], notMet: [{ untold: 1 }], undetermined: [{}] },
  }),
]
