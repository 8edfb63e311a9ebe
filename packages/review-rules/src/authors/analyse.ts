import { type Bilingual, type LawBook, type Procedure, parseCitation, procedures } from '@zhifa/domain'
import { lifeIn, type Rule, type RuleSet } from '../rule'
import { testRule } from './test-rule'

/** What is wrong with, or should be known about, a rule set. */
export interface RuleRemark {
  readonly kind:
    | 'never-fires'
    | 'unknown-guard'
    | 'unknown-citation'
    | 'article-not-in-force'
    | 'duplicate'
    | 'same-reading'
    | 'failed-example'
    | 'thin-examples'
  readonly rule: string
  readonly other?: string
  readonly message: Bilingual
}

/**
 * Looks through a rule set for rules that can never fire, that repeat another, whose articles the law book does not know, or
 * whose examples are missing or come out otherwise.
 *
 * @param known a bureau's own procedures, beside the built-in ones: a rule for a procedure that nobody runs never fires.
 */
export function analyse(rules: RuleSet, law: LawBook, known: readonly Procedure[] = []): readonly RuleRemark[] {
  const all = [...procedures.values(), ...known]
  return [
    ...rules.rules.flatMap((rule) => [...firing(rule, all), ...citations(rule, law), ...examples(rule)]),
    ...repeated(rules.rules),
  ]
}

const remark = (kind: RuleRemark['kind'], rule: Rule, zh: string, en: string, other?: string): RuleRemark => ({
  kind,
  rule: rule.id,
  ...(other === undefined ? {} : { other }),
  message: { zh: `${rule.id}：${zh}`, en: `${rule.id}: ${en}` },
})

function firing(rule: Rule, all: readonly Procedure[]): RuleRemark[] {
  const { category, procedures: only } = rule.appliesTo
  const run = all.filter((item) => item.category === category && (only === undefined || only.includes(item.id)))
  if (run.length === 0)
    return [remark('never-fires', rule, '没有任何程序适用这条规则', 'no procedure that is known runs it')]
  if (!rule.guard) return []
  const { id, steps } = rule.guard
  const asked = run.some(({ steps: table }) =>
    steps.some((step) => table[step]?.guards?.some((guard) => guard.id === id)),
  )
  if (asked) return []
  return [
    remark(
      'unknown-guard',
      rule,
      `步骤${steps.join('、')}没有检查“${id}”，规则始终不能确定`,
      `no step of ${steps.join(', ')} has the guard ${id}`,
    ),
  ]
}

function citations(rule: Rule, law: LawBook): RuleRemark[] {
  return rule.cites.flatMap((text) => {
    const citation = parseCitation(text)
    if (!law.statute(citation.statute))
      return [
        remark(
          'unknown-citation',
          rule,
          `引用了未收录的规范“${citation.statute}”`,
          `cites the unknown norm ${citation.statute}`,
        ),
      ]
    const from = lifeIn(rule.inForce, law)?.from
    if (from === undefined || law.edition(citation, from)) return []
    return [
      remark(
        'article-not-in-force',
        rule,
        `规则自${from}起适用，当日“${citation.statute}”没有有效版本`,
        `${citation.statute} had no edition in force on ${from}`,
      ),
    ]
  })
}

function examples(rule: Rule): RuleRemark[] {
  const failed = testRule(rule).map((one) =>
    remark(
      'failed-example',
      rule,
      `例子应为${one.expected}，实为${one.got}`,
      `an example came out ${one.got}, not ${one.expected}`,
    ),
  )
  // An undetermined example with nothing left out of several values shows too little.
  const thin = rule.keys.length > 1 && rule.examples.undetermined.every((values) => Object.keys(values).length === 0)
  return thin
    ? [
        ...failed,
        remark(
          'thin-examples',
          rule,
          '“不能确定”的例子应只缺一个值',
          'let one undetermined example miss one value only',
        ),
      ]
    : failed
}

/** Two rules repeat each other when both may be asked of one case, and they ask the same guard of the same steps, or say and read the same. */
function repeated(rules: readonly Rule[]): RuleRemark[] {
  const seen = new Map<string, Rule[]>()
  return rules.flatMap((rule): RuleRemark[] =>
    keysOf(rule).flatMap(([kind, key]) => {
      const before = seen.get(key) ?? []
      seen.set(key, [...before, rule])
      const first = before.find((other) => meet(rule, other))
      return first ? [remark(kind, rule, `与${first.id}重复`, `repeats ${first.id}`, first.id)] : []
    }),
  )
}

function keysOf({ title, guard, asks, facts }: Rule): readonly (readonly [RuleRemark['kind'], string])[] {
  const said = [['duplicate', `title ${title}`]] as const
  if (guard) return [...said, ['same-reading', `guard ${guard.id} ${guard.steps.join()}`]]
  if (asks !== undefined) return [...said, ['duplicate', `asks ${asks}`]]
  return [...said, ['same-reading', `facts ${JSON.stringify(Object.values(facts).sort())}`]]
}

/** True when some case may be asked both. */
function meet({ appliesTo: one }: Rule, { appliesTo: other }: Rule): boolean {
  if (one.category !== other.category) return false
  return one.procedures === undefined || other.procedures === undefined
    ? true
    : one.procedures.some((id) => other.procedures?.includes(id))
}
