import { isInService } from '@zhifa/domain'
import type { Request, Response } from 'express'
import { type Kysely, sql } from 'kysely'
import { accountStanding } from '../accounts/standing'
import type { Bureau } from '../bureau'
import { demandProved } from '../ledger'
import { deviceOf, setDevice, setToken, tokenOf } from './cookie'
import { knownDevice, noteDevice } from './device'
import { closeSession, type Opening, openSession } from './session'

/**
 * Opens the session of whoever has proved to be an account's owner, by whatever way: the session that the browser had before ends, and
 * the device is known from now on.
 * @returns `refused` where the account is not there, is closed, or its person has left, `ended` where the provider has ended what it opened
 * meanwhile: then nothing was opened
 * @throws LedgerDifferenceError: an account that somebody wrote into the database opens nothing
 */
export async function enter<DB>(
  { db, bureau }: { readonly db: Kysely<DB>; readonly bureau: Bureau },
  opening: Opening,
  request: Request,
  response: Response,
): Promise<'entered' | 'refused' | 'ended'> {
  const { account } = opening
  const officer = bureau.registry.officers.get(account)
  if (!officer || !isInService(officer, bureau.today())) return 'refused'
  const standing = await accountStanding(db, bureau.agency.id, account)
  if (standing === undefined || standing.state === 'closed') return 'refused'
  await demandProved(db, bureau.agency.id, 'account', sql`id = ${account}`)
  const now = bureau.now()
  const opened = await openSession(db, opening, now)
  if (opened === 'closed') return 'refused'
  if (opened === 'ended') return opened
  const before = tokenOf(request)
  if (before !== undefined) await closeSession(db, before)
  setToken(response, opened.token)
  const device = await knownDevice(db, deviceOf(request), account, now)
  setDevice(response, await noteDevice(db, device, account, now))
  return 'entered'
}
