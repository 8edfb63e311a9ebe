import { type Bilingual, cites, type Finding, type Grade, type Outcome, weakest } from '@zhifa/domain'
import type { AnyCase } from '../view/cases'
import { lackingIn } from '../view/readable'
import { judgeValues, RuleFailedError } from './judge'
import type { Rule, RuleName, Values } from './rule'

/** A finding of the review: with the point it belongs to and the names of the values that were missing. */
export interface ReviewFinding<Id extends string = string> extends Finding {
  readonly rule: Id
  readonly title: string
  /** Names and places of the values that the record does not give. */
  readonly missing: readonly string[]
  /** What the reviewer should look at, when only a person can answer. */
  readonly asks?: string
}

/** The whole answer of a rule: what it read, what is missing, by which article, and what would cure it. */
export function findingOf<Id extends RuleName>(rule: Rule<Id>, c: AnyCase): ReviewFinding<Id> | undefined {
  try {
    const arises = rule.arises ? rule.arises(c) : true
    if (arises === false) return undefined
    // Whether a question comes up may be for the reviewer to see: who answers it has seen it.
    const comesUp = arises === true || rule.asks !== undefined
    const values = comesUp ? rule.reads(c) : {}
    const outcome: Outcome = comesUp ? judgeValues(rule, values) : 'undetermined'
    const missing = rule.keys.filter((key) => values[key] === undefined).map((key) => rule.facts[key]!)
    return put(rule, outcome, values, missing, comesUp ? (rule.support?.(c) ?? []) : [])
  } catch (error) {
    const missing = lackingIn(error, c)
    if (missing) return put(rule, 'undetermined', {}, missing, [])
    throw new RuleFailedError(rule.id, error)
  }
}

function put<Id extends RuleName>(
  rule: Rule<Id>,
  outcome: Outcome,
  values: Values,
  missing: readonly string[],
  support: readonly Finding[],
): ReviewFinding<Id> {
  const grade = weakest(rule.grade, ...support.map((item) => item.grade))
  return {
    code: rule.id,
    rule: rule.id,
    title: rule.title,
    outcome,
    message: message(rule, outcome, missing, support),
    citations: cites(...rule.cites),
    read: read(rule, values, support),
    missing,
    ...(outcome === 'met'
      ? {}
      : { cure: outcome === 'not-met' ? rule.otherwise.cure : toComplete(rule, missing, open(rule, support)) }),
    ...(grade === 'text' ? {} : { grade: grade as Grade }),
    ...(rule.asks === undefined ? {} : { asks: rule.asks }),
  }
}

/** What was read, `null` where nothing was; of a check of the procedure also what that check read. */
function read(rule: Rule, values: Values, support: readonly Finding[]): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  for (const key of rule.keys) out[key] = values[key] ?? null
  if (support.length > 0)
    out.checks = support.map((item) => ({ code: item.code, outcome: item.outcome, read: item.read }))
  return out
}

function message(rule: Rule, outcome: Outcome, missing: readonly string[], support: readonly Finding[]): Bilingual {
  if (outcome === 'met') return { zh: rule.title, en: `${rule.id} holds` }
  const why = support.filter((item) => item.outcome === outcome).map((item) => item.message)
  const zh = (base: string): string =>
    why.length === 0 ? base : `${base}（${unique(why.map((item) => item.zh)).join('；')}）`
  const en = (base: string): string =>
    why.length === 0 ? base : `${base} (${unique(why.map((item) => item.en)).join('; ')})`
  if (outcome === 'not-met') return { zh: zh(rule.otherwise.message.zh), en: en(rule.otherwise.message.en) }
  if (rule.asks !== undefined)
    return { zh: `待审核人员判断：${rule.asks}`, en: `open question to the reviewer: ${rule.id}` }
  // Why a check of the procedure could not answer is what its reader needs, not that its answer is missing.
  if (open(rule, support).length > 0) return { zh: zh(`尚不能判断“${rule.title}”`), en: en(`cannot tell ${rule.id}`) }
  return {
    zh: zh(`尚不能判断“${rule.title}”，缺少：${missing.map(nameOf).join('、')}`),
    en: en(`cannot tell ${rule.id}; missing: ${missing.map(pathOf).join(', ')}`),
  }
}

/** The findings of the procedure's own check that leave a rule open which does nothing but ask that check. */
const open = (rule: Rule, support: readonly Finding[]): readonly Finding[] =>
  rule.guard ? support.filter((item) => item.outcome === 'undetermined') : []

const unique = (texts: readonly string[]): string[] => [...new Set(texts)]

function toComplete(rule: Rule, missing: readonly string[], open: readonly Finding[]): Bilingual {
  if (rule.asks !== undefined) return { zh: '请审核人员作出判断并记录', en: 'the reviewer answers, on record' }
  const cures = open.flatMap((item) => item.cure ?? [])
  if (cures.length > 0)
    return {
      zh: unique(cures.map((cure) => cure.zh)).join('；'),
      en: unique(cures.map((cure) => cure.en)).join('; '),
    }
  return {
    zh: `请补充：${missing.map(nameOf).join('、')}`,
    en: `supply: ${missing.map(pathOf).join(', ')}`,
  }
}

const nameOf = (fact: string): string => fact.slice(0, fact.lastIndexOf(' '))
const pathOf = (fact: string): string => fact.slice(fact.lastIndexOf(' ') + 1)
