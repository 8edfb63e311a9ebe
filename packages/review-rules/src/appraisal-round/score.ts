import { type Finding, finding, refusal } from '@zhifa/domain'
import { appraise } from '../appraisal/appraise'
import type { AppraisalScheme } from '../appraisal/scheme'
import type { AppraisalActOf, Mark, Proposed } from './acts'
import type { AppraisalAsked, FileKnown, Found, ScoreAsked } from './asked'
import { wrongStage } from './asked'
import { schemeOf, standardFinding } from './standard'
import { appraisalRound, marksOf } from './standing'

/** What the program finds of each item: shown beside the marks, never taken for one by itself. */
export function machineProposals(
  { record }: Pick<FileKnown, 'record'>,
  scheme: AppraisalScheme,
  { law, registry }: Pick<AppraisalAsked, 'law' | 'registry'>,
): Proposed[] {
  return appraise(record, { law, registry, scheme }).items.map(({ item, outcome, findings }) => ({
    ...{ item: item.id, outcome },
    why: [
      ...findings.filter((one) => one.outcome !== 'met').map(({ message }) => message.zh),
      ...(outcome === 'undetermined' && item.asks !== undefined ? [item.asks] : []),
    ],
  }))
}

/** What stands against a score. */
export function scoreFindings(act: AppraisalActOf<'score'>, asked: ScoreAsked): Found[] {
  const round = appraisalRound(asked.events, act.round)
  if (!round) return [wrongStage('没有该次评查')]
  const { standard, found } = standardFinding(round.request.act.standard, asked)
  if (!standard) return [found]
  return markFindings(act.marks, standard.scheme, asked.proposed, true)
}

/** What stands against a correction: it changes what the answer upheld, all of it and nothing else. */
export function correctedFindings(act: AppraisalActOf<'correction'>, asked: ScoreAsked): Found[] {
  const round = appraisalRound(asked.events, act.round)
  const scheme = round && schemeOf(asked.events, round.request.act.standard)
  const answer = asked.events.find(({ no }) => no === act.answer)?.act
  if (!scheme || answer?.kind !== 'objection-answer') return [wrongStage('没有该项答复')]
  const upheld = new Set(answer.items)
  const same = act.marks.length === upheld.size && act.marks.every(({ item }) => upheld.has(item))
  return [
    same
      ? undefined
      : refusal(
          'appraisal.corrects-upheld',
          '更正的评查项应当正是答复认为异议成立的各项',
          'a correction is of the items that the answer upheld, all of them and no other',
          '请按答复列出的评查项更正',
          'correct the items of the answer',
        ),
    inFavour(act.marks, marksOf(asked.events, act.round, act.file), scheme)
      ? undefined
      : refusal(
          'appraisal.corrects-in-favour',
          '异议成立的评查项，更正以后的扣分应当少于原来的扣分，否决项应当取消',
          'an item whose objection was upheld loses fewer points than before, and its veto falls',
          '请按答复核对更正后的评分',
          'look at the marks again',
        ),
    // The answer gives the reason here: what the program found was set aside or taken when the file was scored.
    ...markFindings(act.marks, scheme, [], false),
  ]
}

/** Nobody is worse off for having objected, and an objection that was upheld changes something. */
function inFavour(marks: readonly Mark[], before: readonly Mark[], { items }: AppraisalScheme): boolean {
  const was = new Map(before.map((mark) => [mark.item, mark]))
  const vetoes = new Set(items.filter(({ veto }) => veto).map(({ id }) => id))
  return marks.every(({ item, outcome, deducted = 0 }) => {
    const old = was.get(item)
    if (outcome !== 'not-met') return true
    return !vetoes.has(item) && old?.outcome === 'not-met' && deducted < (old.deducted ?? 0)
  })
}

/** What is wrong with marks by a standard and what the program found. */
function markFindings(
  marks: readonly Mark[],
  scheme: AppraisalScheme,
  proposed: readonly Proposed[],
  whole: boolean,
): Finding[] {
  const items = new Map(scheme.items.map((item) => [item.id, item]))
  const said = new Map(marks.map((mark) => [mark.item, mark]))
  const found = new Map(proposed.map((one) => [one.item, one]))
  const problems: Finding[] = []
  const add = (at: Mark, code: string, zh: string, en: string): void => {
    const title = items.get(at.item)?.title ?? at.item
    problems.push(
      finding(code, {
        outcome: 'not-met',
        zh: `“${title}”：${zh}`,
        en: `${at.item}: ${en}`,
        read: { item: at.item },
        cure: { zh: '请核对该评查项', en: 'look at this item again' },
        path: ['marks', marks.indexOf(at), 'item'],
      }),
    )
  }
  for (const mark of marks) {
    const item = items.get(mark.item)
    if (!item) add(mark, 'appraisal.unknown-item', '评查标准没有该项', 'the standard has no such item')
    else {
      for (const [code, zh, en] of markProblems(mark, item.points, item.veto)) add(mark, code, zh, en)
      if (said.get(mark.item) !== mark) add(mark, 'appraisal.item-twice', '重复评分', 'marked twice')
      if (departs(mark, item.points, found.get(mark.item)?.outcome) && mark.aside === undefined)
        add(
          mark,
          'appraisal.set-aside-why',
          '与系统建议不一致或者扣分少于建议，须写明不采纳的理由',
          'what the program found is set aside: say why',
        )
    }
  }
  if (!whole) return problems
  const left = proposed.filter(({ item, outcome }) => outcome !== 'not-arising' && !said.has(item))
  if (left.length > 0)
    problems.push(
      finding('appraisal.item-left', {
        outcome: 'undetermined',
        zh: `还有评查项没有评：${left.map(({ item }) => items.get(item)?.title ?? item).join('、')}`,
        en: 'an item without a mark is not a pass',
        read: { items: left.map(({ item }) => item) },
        cure: { zh: '请逐项评分', en: 'mark every item' },
      }),
    )
  return problems
}

type Problem = readonly [code: string, zh: string, en: string]

function markProblems({ outcome, deducted = 0, problem, place }: Mark, points: number, veto: boolean): Problem[] {
  const cents = deducted * 100
  const problems: (Problem | false)[] = [
    deducted > points && ['appraisal.deduction', '扣分超过分值', 'more is deducted than the item carries'],
    Math.abs(cents - Math.round(cents)) > 1e-6 && ['appraisal.deduction', '扣分最多两位小数', 'two decimals at most'],
    outcome !== 'not-met' &&
      deducted > 0 && ['appraisal.deduction', '没有问题的评查项不扣分', 'only an item that is not met loses points'],
    outcome === 'not-met' &&
      !veto &&
      deducted <= 0 && ['appraisal.deduction', '不符合的评查项须扣分', 'an item that is not met loses points'],
    outcome === 'not-met' &&
      (problem === undefined || place === undefined) && [
        'appraisal.problem-place',
        '不符合的，须写明问题和案卷中的位置',
        'say what is wrong, and where in the file',
      ],
  ]
  return problems.filter((one) => one !== false)
}

/** Whether a person says otherwise than the program found; where it found nothing out there is nothing to set aside. */
function departs(mark: Mark, points: number, found: Proposed['outcome'] | undefined): boolean {
  if (found === undefined || found === 'undetermined') return false
  return mark.outcome !== found || (found === 'not-met' && (mark.deducted ?? 0) < points)
}
