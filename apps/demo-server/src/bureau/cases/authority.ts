import { type Act, type Finding, finding, hasRole, type Procedure, roleNames } from '@zhifa/domain'
import type { Bureau } from '../bureau'

/**
 * Whether the signed-in person may propose this act: they are one of those who do it, and hold its role. Whether the act
 * itself is lawful is `perform`'s question.
 */
export function authorityFinding(
  { registry, today }: Bureau,
  procedure: Procedure,
  act: Pick<Act, 'step' | 'by'>,
  user: string,
): Finding | undefined {
  const step = procedure.steps[act.step]
  const officer = registry.officers.get(user)
  if (!step) return undefined
  if (!officer || !hasRole(officer, step.role, today()))
    return finding('user.wrong-role', {
      outcome: 'not-met',
      zh: `"${step.title}"由${roleNames[step.role]}办理，您没有该岗位`,
      en: `${step.id} is done by a ${step.role}; you do not hold that role`,
      read: { role: step.role },
      cure: { zh: `请由${roleNames[step.role]}登录办理`, en: `let a ${step.role} sign in and do it` },
      path: ['by'],
    })
  if (act.by.includes(user)) return undefined
  return finding('user.not-acting', {
    outcome: 'not-met',
    zh: '只能登记本人参加办理的事项，办理人员中没有您',
    en: 'you may enter only what you take part in; you are not among those who act',
    cure: { zh: '请把本人列入办理人员，或者由办理人登录提交', en: 'add yourself, or let one of them submit it' },
    path: ['by'],
  })
}
