import type { Answer } from '../../case/table/guard'
import type { PastInspection } from '../../case/table/types'

/**
 * A cap is judged by the inspections that are known to be of the object. Where those leave room, and those of a namesake of whom nobody
 * has decided would fill it, a person decides in the register of parties first.
 */
export function withUndecided(
  past: readonly PastInspection[] | undefined,
  judge: (past: readonly PastInspection[] | undefined) => Answer,
): Answer {
  const open = past?.filter(({ undecided }) => undecided) ?? []
  const known = judge(past?.filter((one) => !open.includes(one)))
  if (open.length === 0 || known.holds !== true || judge(past).holds === true) return known
  const cases = [...new Set(open.flatMap(({ caseId }) => caseId ?? []))]
  return {
    holds: undefined,
    ...(known.grade ? { grade: known.grade } : {}),
    read: { ...known.read, undecided: cases },
    message: {
      zh: `检查${cases.join('、')}的对象与本次检查对象名称相同，是否为同一对象尚未认定，本年度次数不能确定`,
      en: `whether the object of ${cases.join(', ')} is this one has not been decided, so nobody can count`,
    },
    cure: {
      zh: '请先在当事人档案中认定是否为同一当事人',
      en: 'decide in the register of parties whether it is the same first',
    },
  }
}
