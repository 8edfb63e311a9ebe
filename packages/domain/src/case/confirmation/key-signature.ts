import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { fromBase64url, toBase64url } from '../../canonical/base64url'
import type { Finding } from '../../finding/finding'
import { finding } from '../../finding/make'
import type { Confirmation, KeySignature } from '../record/confirmation'

/**
 * A public key as JSON (RFC 7517), base64url: what `createPublicKey` and `crypto.subtle.importKey` take. The three kinds that
 * authenticators make: ES256 (telephones, security keys), Ed25519, RS256 (Windows Hello).
 */
export type PublicJwk =
  | { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string }
  | { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string }
  | { readonly kty: 'RSA'; readonly n: string; readonly e: string }

/** A personal key as somebody registered it. */
export interface PersonalKey {
  readonly person: string
  readonly publicKey: PublicJwk
  /** The host name for which it was made; it signs for no other. */
  readonly relyingParty: string
}

/**
 * How signatures by personal keys are checked: node:crypto on a server. ES256 signatures come in DER form, ES256 and RS256
 * are over the SHA-256 of the bytes.
 */
export type VerifyPersonal = (key: PublicJwk, bytes: Uint8Array, signature: Uint8Array) => boolean

/** What signatures are checked with: the registered keys by their id, and the check itself. */
export interface PersonalKeys {
  readonly keys: ReadonlyMap<string, PersonalKey>
  readonly verify: VerifyPersonal
}

/** What a browser signed beside the authenticator's data (WebAuthn Level 3 §5.8.1), as far as it decides something. */
const ClientData = z.looseObject({ type: z.literal('webauthn.get'), challenge: z.string() })

/** The signature that a confirmation keeps, if it was made with a personal key. */
export const signatureOf = ({ how }: Confirmation): KeySignature | undefined =>
  how.way === 'session' ? how.key : undefined

/**
 * What is wrong with the signature of a confirmation, checked without any server (WebAuthn Level 3 §7.2): the key is registered
 * for this very person, it signed this very digest for its own host, the person was there and was verified, and the signature
 * is the key's. Nothing for a confirmation without a signature, and for a good one.
 *
 * @param digest what must have been signed: `proposalDigest` of the act, in hex
 */
export function signatureFinding(
  confirmation: Confirmation,
  digest: string,
  { keys, verify }: PersonalKeys,
): Finding | undefined {
  const signed = signatureOf(confirmation)
  if (!signed) return undefined
  const { person } = confirmation
  const key = keys.get(signed.key)
  if (!key) return wrong('key-unknown', person, '所用个人密钥在签名之前没有登记', 'the key was not registered before')
  if (key.person !== person)
    return wrong('key-of-another', person, '所用个人密钥是他人的', "it is another person's key")
  const clientData = fromBase64url(signed.clientData)
  const authenticatorData = fromBase64url(signed.authenticatorData)
  const signature = fromBase64url(signed.signature)
  const client = ClientData.safeParse(jsonOf(clientData))
  if (!clientData || !authenticatorData || !signature || !client.success)
    return wrong('signature-unreadable', person, '个人密钥签名无法读取', 'the signature cannot be read')
  if (client.data.challenge !== toBase64url(hexToBytes(digest)))
    return wrong('signature-other-text', person, '个人密钥所签的不是这一内容', 'the key signed another text')
  if (!isVerifiedPresence(authenticatorData, key.relyingParty))
    return wrong(
      'signature-unattended',
      person,
      '个人密钥签名时没有核验本人，或者不是在登记的网站签名',
      'the key did not verify its person, or signed for another host',
    )
  if (!verify(key.publicKey, concatBytes(authenticatorData, sha256(clientData)), signature))
    return wrong('signature-forged', person, '个人密钥签名无效，系伪造或者被改动', 'the signature is not by this key')
  return undefined
}

/** Hash of the host, and the flags UP and UV (WebAuthn Level 3 §6.1). */
function isVerifiedPresence(data: Uint8Array, relyingParty: string): boolean {
  const flags = data[32]
  if (data.length < 37 || flags === undefined || (flags & 0b101) !== 0b101) return false
  return bytesToHex(data.slice(0, 32)) === bytesToHex(sha256(utf8ToBytes(relyingParty)))
}

function jsonOf(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

function wrong(code: string, person: string, zh: string, en: string): Finding {
  return finding(`confirmation.${code}`, {
    outcome: 'not-met',
    zh: `${person}：${zh}`,
    en: `${person}: ${en}`,
    cites: ['行政处罚法 47', '国办发〔2018〕118号'],
    read: { person },
    cure: {
      zh: '请由其本人用登记的密钥重新签名，并追查原签名的来源',
      en: 'have it signed again, and find out how this came',
    },
  })
}
