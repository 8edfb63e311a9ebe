import { type Finding, finding, hasRole, isInService, type Officer, type PlainDate, type Role } from '@zhifa/domain'
import type { Standing } from './standing'

/** What an administrator does with somebody's account. */
export const verbNames = { open: '开立账号', reset: '重置密码', close: '关闭账号' } as const
export type AccountVerb = keyof typeof verbNames

/**
 * Whoever holds one of these approves what an administrator proposes, or is one: who could make their passwords would be their own
 * approver. The server's command does it in their place, which the administrator does not reach from the desk.
 */
const keeping: readonly Role[] = ['agency-head', 'office', 'administrator']

/** Whether an account may be made anew from the server only. */
export const isKept = (officer: Officer, on: PlainDate): boolean => keeping.some((role) => hasRole(officer, role, on))

const say = (code: string, zh: string, en: string, cureZh: string, cureEn: string): Finding =>
  finding(`account.${code}`, { outcome: 'not-met', zh, en, cure: { zh: cureZh, en: cureEn } })

/** Why an administrator may not do this with an account. @param standing absent: there is no account */
export function accountFindings(
  verb: AccountVerb,
  {
    officer,
    standing,
    by,
    on,
  }: {
    readonly officer: Officer
    readonly standing: Standing | undefined
    /** Who does it; absent: the command on the server itself. */
    readonly by: string | undefined
    readonly on: PlainDate
  },
): Finding[] {
  const found: Finding[] = []
  const inUse = standing !== undefined && standing.state !== 'closed'
  if (by === officer.id)
    found.push(
      say(
        'own',
        '不得办理本人的账号',
        'nobody does this with an account of their own',
        '请由另一名系统管理员办理，或者在服务器上用命令办理',
        'let another administrator do it, or the command on the server',
      ),
    )
  if (verb !== 'close' && !isInService(officer, on))
    found.push(
      say('left', '该人员已经离岗', 'the person has left', '离岗人员不再开立账号', 'who left has no account any more'),
    )
  if (verb === 'open' && inUse)
    found.push(
      say(
        'exists',
        '该人员已有账号',
        'there is an account',
        '忘记密码或者启用码的，予以重置',
        'reset it where the password or the code was lost',
      ),
    )
  if (verb !== 'open' && !inUse)
    found.push(say('none', '该人员没有可用的账号', 'there is no account in use', '请先开立账号', 'open one first'))
  if (by !== undefined && isKept(officer, on))
    found.push(
      say(
        'kept',
        '机关负责人、局办公室和系统管理员的账号不由系统管理员开立、重置或者关闭',
        'accounts of heads, of the office and of administrators are not for an administrator to open, reset or close',
        '请在服务器上运行 reset-account；离岗的，离岗生效后关闭',
        'run reset-account on the server; close it after the person has left',
      ),
    )
  return found
}
