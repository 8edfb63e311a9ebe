import type { Answer } from '../../case/table/guard'
import type { PastInspection } from '../../case/table/types'
import type { Namesakes } from '../../payloads/inspection-grounds'

type Past = readonly PastInspection[] | undefined

/**
 * A cap is judged by the inspections that are known to be of the object. Where those leave room, and those of a namesake of whom nobody
 * has decided would fill it, a person decides first: in the register of parties, or, where this check is the first to name the object,
 * in the approval itself.
 */
export function withUndecided(all: Past, said: Namesakes, judge: (past: Past) => Answer): Answer {
  const past = settled(all, said)
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
      zh: '请先在当事人档案中认定是否为同一当事人；档案中尚无本次检查对象的，在审批中逐次认定并说明理由',
      en: 'decide in the register of parties, or check by check in the approval, whether it is the same first',
    },
  }
}

/** What the register decided stands, whatever an approval says: only what is open there is for the approval to say. */
function settled(past: Past, said: Namesakes): Past {
  return past?.flatMap((one) => {
    const is = one.undecided && said?.find(({ check }) => check === one.caseId)?.is
    if (!is) return [one]
    const { undecided: _, ...known } = one
    return is === 'same' ? [known] : []
  })
}
