import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import type { DrawPlan } from './plan'

/** What stands in the way of a draw: an empty list lets it begin. */
export function planFindings(plan: DrawPlan): Finding[] {
  const refuse = (
    code: string,
    zh: string,
    en: string,
    read: Record<string, unknown>,
    outcome: 'not-met' | 'undetermined' = 'not-met',
  ) =>
    finding(
      code,
      { outcome, zh, en, read, cure: { zh: '请更正计划后重新登记', en: 'mend the plan and commit to it anew' } },
      'draw.plan',
    )
  const twice = (list: readonly { id: string }[]): string[] => {
    const ids = list.map(({ id }) => id).sort()
    return ids.filter((id, i) => ids[i - 1] === id)
  }
  const spelt = [...spellings(plan).values()].filter((one) => one.size > 1).map((one) => [...one].sort())
  const doubled = [...twice(plan.objects), ...twice(plan.inspectors)]
  const classless = plan.objects.filter((object) => !Object.hasOwn(plan.risks, object.risk)).map((object) => object.id)
  const uncounted = plan.objects
    .filter((object) => plan.risks[object.risk]?.yearlyCap !== undefined && object.inspected === undefined)
    .map((object) => object.id)
  return [
    ...(doubled.length > 0
      ? [refuse('draw.listed-twice', '名录中有重复编号', 'an id is listed twice', { ids: doubled })]
      : []),
    ...(spelt.length > 0
      ? [
          refuse(
            'draw.spelt-differently',
            '同一编号、类别或者区域有不同写法（全角半角、组合字符）',
            'one id, category or area is written in several ways (width, composed characters)',
            { ids: spelt },
          ),
        ]
      : []),
    ...(classless.length > 0
      ? [
          refuse(
            'draw.risk-unknown',
            '对象的信用风险类别不在计划之内',
            'the risk class of an object is not one of the plan',
            { objects: classless },
          ),
        ]
      : []),
    ...(uncounted.length > 0
      ? [
          refuse(
            'draw.count-missing',
            '设有年度频次上限的对象缺少本年已检查次数',
            'an object with a yearly cap lacks the number of its inspections this year',
            { objects: uncounted },
            'undetermined',
          ),
        ]
      : []),
  ]
}

/** Every id, category, area and class of a plan by its plain form, with the ways in which it is written. */
function spellings({ objects, inspectors, risks }: DrawPlan): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const add = (kind: string, ...texts: readonly string[]): void => {
    for (const text of texts) {
      const key = `${kind} ${text.normalize('NFKC').trim()}`
      found.set(key, (found.get(key) ?? new Set()).add(text))
    }
  }
  for (const { id, category, area, risk } of objects) {
    add('object', id)
    add('category', category)
    add('area', area)
    add('risk', risk)
  }
  for (const { id, categories, areas, recused = [] } of inspectors) {
    add('inspector', id)
    add('category', ...categories)
    add('area', ...areas)
    add('object', ...recused)
  }
  add('risk', ...Object.keys(risks))
  return found
}
