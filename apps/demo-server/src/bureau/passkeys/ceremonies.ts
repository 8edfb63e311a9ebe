import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import type { ConfirmationWay } from '@zhifa/domain'
import type { Request } from 'express'
import { type Kysely, sql } from 'kysely'
import type { User } from '../access'
import type { Bureau } from '../bureau'
import { type Refusal, refuse } from '../cases'
import { demandProved, writtenBy } from '../ledger'
import { readSent, SentRegistration, SentSignature, wrongKey } from './sent'
import { addPasskey, countUse, keepChallenge, passkeysOf, takeChallenge } from './store'

/** Read when the first key is asked for: a bureau that signs with none never waits for it. */
const webauthn = () => import('@simplewebauthn/server')

/** The page on which a key is used: `https://desk.example`, and its host name. */
export interface Place {
  readonly origin: string
  readonly host: string
}

/** The page that a request comes from; who sent it was checked before (`sameOrigin`). A key signs for its own host only. */
export function placeOf({ protocol, headers }: Request): Place {
  const { origin, hostname } = new URL(headers.origin ?? `${protocol}://${headers.host}`)
  return { origin, host: hostname }
}

/** What the browser needs to make a key for a person. */
export async function registrationOf<DB>(
  db: Kysely<DB>,
  { id, officer }: User,
  { host }: Place,
  site: string,
  now: Date,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const known = await passkeysOf(db, id)
  const { generateRegistrationOptions } = await webauthn()
  const options = await generateRegistrationOptions({
    rpName: site,
    rpID: host,
    userName: id,
    userDisplayName: officer.name,
    attestationType: 'none',
    excludeCredentials: known.map(({ credential }) => ({ id: credential.id })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  })
  await keepChallenge(db, id, options.challenge, now)
  return options
}

/** Registers a key for a person, when it signed what it was asked to on this very page. */
export async function registerKey<DB>(
  db: Kysely<DB>,
  { agency, now }: Pick<Bureau, 'agency' | 'now'>,
  person: string,
  { origin, host }: Place,
  sent: unknown,
): Promise<{ readonly ok: true } | Refusal> {
  const response = readSent(SentRegistration, sent)
  const expectedChallenge = await takeChallenge(db, person, now())
  if (!response || expectedChallenge === undefined) return refuse(422, wrongKey())
  const { verifyRegistrationResponse } = await webauthn()
  try {
    const done = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: host,
      requireUserVerification: true,
    })
    if (!done.verified) return refuse(422, wrongKey())
    const made = { credential: done.registrationInfo.credential, person, relyingParty: host }
    await addPasskey(db, made, writtenBy({ agency, now }, person), now())
    return { ok: true }
  } catch {
    return refuse(422, wrongKey())
  }
}

/** The digest of a proposal as what a key signs. */
const challengeOf = (digest: string): string => Buffer.from(digest, 'hex').toString('base64url')

const keysHere = async <DB>(db: Kysely<DB>, person: string, { host }: Place) =>
  (await passkeysOf(db, person)).filter(({ relyingParty }) => relyingParty === host)

/** Whether a person has a key for this page: then his own word on what he proposes is signed as well. */
export const signsHere = async <DB>(db: Kysely<DB>, person: string, place: Place): Promise<boolean> =>
  (await keysHere(db, person, place)).length > 0

/** What the browser needs to sign a digest with a key of the person; nothing when they have none for this page. */
export async function signingOf<DB>(
  db: Kysely<DB>,
  person: string,
  place: Place,
  digest: string,
): Promise<PublicKeyCredentialRequestOptionsJSON | undefined> {
  const known = await keysHere(db, person, place)
  if (known.length === 0) return undefined
  const { generateAuthenticationOptions } = await webauthn()
  return generateAuthenticationOptions({
    rpID: place.host,
    challenge: Uint8Array.from(Buffer.from(digest, 'hex')),
    allowCredentials: known.map(({ credential }) => ({ id: credential.id })),
    userVerification: 'required',
  })
}

/**
 * How somebody confirmed: signed in, and with a signature over this very digest by a key that only they hold.
 * @throws LedgerDifferenceError for a key that is not what the ledger proves
 */
export async function signedWay<DB>(
  db: Kysely<DB>,
  agency: string,
  person: string,
  { origin }: Place,
  digest: string,
  sent: unknown,
): Promise<{ readonly ok: true; readonly how: ConfirmationWay } | Refusal> {
  const response = readSent(SentSignature, sent)
  const key = (await passkeysOf(db, person)).find(({ credential }) => credential.id === response?.id)
  if (!response || !key) return refuse(422, wrongKey())
  await demandProved(db, agency, 'passkey', sql`id = ${key.credential.id}`)
  const { verifyAuthenticationResponse } = await webauthn()
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challengeOf(digest),
      expectedOrigin: origin,
      expectedRPID: key.relyingParty,
      credential: key.credential,
      requireUserVerification: true,
    })
    if (!verified || !(await countUse(db, key.credential.id, authenticationInfo.newCounter)))
      return refuse(422, wrongKey())
  } catch {
    return refuse(422, wrongKey())
  }
  const { authenticatorData, clientDataJSON: clientData, signature } = response.response
  return {
    ok: true,
    how: { way: 'session', key: { key: key.credential.id, authenticatorData, clientData, signature } },
  }
}
