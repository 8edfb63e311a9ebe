import type { CaseRecord, Grade, Outcome } from '@zhifa/domain'
import { type CheckContext, outcomeOver } from '../check/check-case'
import type { ReviewFinding, RuleOutcome, RuleSet } from '../rule'
import { reviewRules } from '../rules'
import type { Answers } from '../view/answers'
import { CaseView } from '../view/case-view'
import type { AnyCase } from '../view/cases'
import { plannedKinds } from '../view/penalty'
import { whereReadable } from '../view/readable'
import { type AppraisalItem, type AppraisalScheme, defaultScheme } from './scheme'

/** What became of one item. */
export interface ItemResult {
  readonly item: AppraisalItem
  readonly outcome: RuleOutcome
  /** Points earned; none while it is open. */
  readonly earned: number
  /** Findings of the rules behind it. */
  readonly findings: readonly ReviewFinding[]
  /** True when a person must still answer. */
  readonly open: boolean
}

export interface Appraisal {
  readonly caseId: string
  readonly scheme: { readonly id: string; readonly title: string; readonly grade: Grade }
  readonly ruleSet: string
  /** `vetoed` when a veto item is not met, `open` while something cannot be told or the case is not closed, else `scored`. */
  readonly result: 'vetoed' | 'open' | 'scored'
  /** Of 100, two decimals: what is earned so far, over the points of all items that come up. */
  readonly score: number
  /** The score if everything open turned out well. */
  readonly atMost: number
  readonly vetoes: readonly string[]
  /** An appraisal looks at closed files; of a running case it shows how the file stands so far. */
  readonly closed: boolean
  readonly items: readonly ItemResult[]
}

export interface AppraiseContext extends Omit<CheckContext, 'answers'> {
  /** The reviewer's recorded answers, by rule or by item of the scheme. */
  readonly answers?: Answers
  readonly scheme?: AppraisalScheme
}

/** Thrown when a scheme names a rule that the rule set does not have. */
export class AppraisalSchemeError extends Error {
  readonly code = 'appraisal.unknown-rule'
  constructor(readonly unknown: readonly string[]) {
    super(`评查标准引用了不存在的规则 / the scheme names unknown rules: ${unknown.join(', ')}`)
    this.name = 'AppraisalSchemeError'
  }
}

/**
 * Appraises a case file by a scored checklist. Automatic items are the rules of the review themselves, so a file cannot pass
 * the review and fail the appraisal on one question; the rest a person answers, and stays open until then.
 *
 * @throws {AppraisalSchemeError} for a scheme that names rules which do not exist.
 * @example appraise(record, { law, registry }).score // 100 for a faultless file with every question answered
 */
export function appraise(record: CaseRecord, context: AppraiseContext): Appraisal {
  const scheme = context.scheme ?? defaultScheme
  const rules = context.rules ?? reviewRules
  const unknown = scheme.items.flatMap((item) => item.rules ?? []).filter((id) => !rules.find(id))
  if (unknown.length > 0) throw new AppraisalSchemeError([...new Set(unknown)])
  const c = new CaseView(record, context)
  const found = new Map(rules.findings(c).findings.map((item) => [item.rule, item]))
  const items = scheme.items.map((item) => resultOf(item, c, found))
  const points = (wanted: readonly RuleOutcome[]): number =>
    items.filter(({ outcome }) => wanted.includes(outcome)).reduce((sum, { item }) => sum + item.points, 0)
  const all = points(['met', 'not-met', 'undetermined'])
  const hundred = (n: number): number => (all === 0 ? 0 : Math.round((n * 10_000) / all) / 100)
  const vetoes = items.filter(({ item, outcome }) => item.veto && outcome === 'not-met').map(({ item }) => item.id)
  const closed = c.has('closing') || c.procedure.final.includes(c.state.phase)
  const open = !closed || items.some(({ outcome }) => outcome === 'undetermined')
  return {
    caseId: record.id,
    scheme: { id: scheme.id, title: scheme.title, grade: scheme.grade },
    ruleSet: rules.version,
    result: vetoes.length > 0 ? 'vetoed' : open ? 'open' : 'scored',
    score: hundred(points(['met'])),
    atMost: hundred(points(['met', 'undetermined'])),
    vetoes,
    closed,
    items,
  }
}

function resultOf(item: AppraisalItem, c: CaseView, found: ReadonlyMap<string, ReviewFinding>): ItemResult {
  const findings = (item.rules ?? []).flatMap((id) => found.get(id) ?? [])
  const comesUp = whereReadable(c, () => arises(item, c))
  const outcome = comesUp === undefined ? 'undetermined' : comesUp ? outcomeOf(item, c, findings) : 'not-arising'
  return {
    item,
    outcome,
    earned: outcome === 'met' ? item.points : 0,
    findings: outcome === 'not-arising' ? [] : findings,
    open: outcome === 'undetermined',
  }
}

function arises({ appliesTo, arisesWith }: AppraisalItem, c: CaseView): boolean {
  if (!appliesTo.categories.includes(c.procedure.category)) return false
  if (appliesTo.procedures && !appliesTo.procedures.includes(c.procedure.id)) return false
  if (!arisesWith) return true
  const { steps = [], kinds = [] } = arisesWith
  return anyDone(c, steps) || (plannedKinds(c) ?? []).some((kind) => kinds.includes(kind))
}

/** A scheme may name steps of whichever procedure. */
const anyDone = (c: AnyCase, steps: readonly string[]): boolean => c.has(...steps)

function outcomeOf(item: AppraisalItem, c: CaseView, findings: readonly ReviewFinding[]): RuleOutcome {
  if (item.asks === undefined) return findings.length === 0 ? 'not-arising' : outcomeOver(findings)
  const answer = c.answers.get(item.id)?.holds
  const asked: Outcome = answer === undefined ? 'undetermined' : answer ? 'met' : 'not-met'
  const automatic = outcomeOver(findings)
  if (asked === 'not-met' || automatic === 'not-met') return 'not-met'
  return asked === 'undetermined' ? 'undetermined' : automatic
}

/** What may be answered by a person in an appraisal: the questions of the rules and of the scheme. */
export function questionsOf(
  rules: RuleSet = reviewRules,
  scheme: AppraisalScheme = defaultScheme,
): readonly { id: string; title: string; asks?: string | undefined }[] {
  return [
    ...rules.rules.map(({ id, title, asks }) => ({ id, title, asks })),
    ...scheme.items.map(({ id, title, asks }) => ({ id, title, asks })),
  ]
}
