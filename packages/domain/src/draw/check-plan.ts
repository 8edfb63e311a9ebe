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
  const doubled = [...twice(plan.objects), ...twice(plan.inspectors)]
  const classless = plan.objects.filter((object) => !Object.hasOwn(plan.risks, object.risk)).map((object) => object.id)
  const uncounted = plan.objects
    .filter((object) => plan.risks[object.risk]?.yearlyCap !== undefined && object.inspected === undefined)
    .map((object) => object.id)
  return [
    ...(doubled.length > 0
      ? [refuse('draw.listed-twice', '名录中有重复编号', 'an id is listed twice', { ids: doubled })]
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
