import { type Finding, finding, isInService, type Officer } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import type { Bureau } from '../bureau'
import { codeHash, newCode } from './code'
import { type AccountVerb, accountFindings } from './findings'
import { ownChange } from './own-change'
import { hashPassword, passwordFits } from './password'
import { passwordFindings } from './password-policy'
import { changeAccount } from './write'

type House = Pick<Bureau, 'agency' | 'now' | 'today'>

export type AccountAnswer =
  /** The code is told here and nowhere else. */
  { readonly ok: true; readonly code?: string } | { readonly ok: false; readonly findings: readonly Finding[] }

/** Opens, resets or closes the account of somebody. @param by absent: the command on the server itself */
export async function actOnAccount<DB>(
  db: Kysely<DB>,
  bureau: House,
  asked: { readonly verb: AccountVerb; readonly officer: Officer; readonly reason: string; readonly by?: string },
): Promise<AccountAnswer> {
  const { verb, officer, by } = asked
  const reason = asked.reason.trim()
  if (reason === '' || reason.length > 500)
    return { ok: false, findings: [missing('reason', '请说明依据和理由（不超过500字）', 'give the reason')] }
  const code = verb === 'close' ? undefined : newCode()
  const done = await changeAccount<DB, readonly Finding[]>(db, bureau, officer.id, by ?? 'system', (standing) => {
    const findings = accountFindings(verb, { officer, standing, by, on: bureau.today() })
    if (findings.length > 0) return { no: findings }
    if (code === undefined) return { state: 'closed', reason }
    // What was opened and never put to use stays that.
    const state = verb === 'open' || standing?.state === 'opened' ? 'opened' : 'reset'
    return { state, code, reason }
  })
  if ('no' in done) return { ok: false, findings: done.no }
  return code === undefined ? { ok: true } : { ok: true, code }
}

/** The owner of an account puts it to use: with the code that was given out, and a password that nobody else knows. */
export async function activateAccount<DB>(
  db: Kysely<DB>,
  bureau: House & Pick<Bureau, 'registry'>,
  typed: { readonly account: string; readonly code: string; readonly password: string },
): Promise<AccountAnswer> {
  const { account, code } = typed
  // Always, so that the time it takes tells nobody whether there is such an account.
  const password = await hashPassword(typed.password)
  const officer = bureau.registry.officers.get(account)
  const done = await changeAccount<DB, readonly Finding[]>(db, bureau, account, account, (standing) => {
    const live = standing?.expiresAt !== undefined && bureau.now() <= standing.expiresAt
    if (!officer || !live || standing.codeHash !== codeHash(code))
      return { no: [missing('code', '账号或者启用码不正确，或者启用码已过期', 'the account or the code is wrong')] }
    const findings = passwordFindings(typed.password, { account, name: officer.name })
    return findings.length > 0 ? { no: findings } : { state: 'active', password, reason: '本人启用' }
  })
  return 'no' in done ? { ok: false, findings: done.no } : { ok: true }
}

/**
 * The owner of an account changes its password, who knows the one that it has. Whatever was opened with the old one ends.
 * @param typed `known`: false where no password opens this account
 */
export async function changePassword<DB>(
  db: Kysely<DB>,
  bureau: House & Pick<Bureau, 'registry'>,
  typed: { readonly account: string; readonly current: string; readonly password: string; readonly known: boolean },
): Promise<AccountAnswer> {
  const { account, current, known } = typed
  const { rows } = await sql<{ password: string }>`select password from zhifa.account where id = ${account}`.execute(db)
  // Both always, so that the time it takes tells nobody what was wrong.
  const fits = await passwordFits(current, known ? rows[0]?.password : undefined)
  const password = await hashPassword(typed.password)
  const officer = bureau.registry.officers.get(account)
  const done = await changeAccount<DB, readonly Finding[]>(db, bureau, account, account, (standing) => {
    // Who was reset or shut meanwhile has the old password no more.
    if (!officer || !fits || standing?.state !== 'active' || !isInService(officer, bureau.today()))
      return { no: [missing('current', '账号或者现在的密码不正确', 'the account or the password is wrong')] }
    if (current === typed.password)
      return {
        no: [finding('password.same', { outcome: 'not-met', zh: '新密码与现在的密码相同', en: 'the same password' })],
      }
    const findings = passwordFindings(typed.password, { account, name: officer.name })
    return findings.length > 0 ? { no: findings } : { state: 'active', password, reason: ownChange }
  })
  return 'no' in done ? { ok: false, findings: done.no } : { ok: true }
}

const missing = (field: string, zh: string, en: string): Finding =>
  finding(`account.${field}`, {
    outcome: 'not-met',
    zh,
    en,
    cure: { zh: '请核对后重新填写', en: 'look at it and try again' },
    path: [field],
  })
