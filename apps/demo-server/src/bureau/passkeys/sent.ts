import { finding } from '@zhifa/domain'
import { z } from 'zod'

const text = z.string().min(1).max(8000)

/** What a browser gives for a new key (WebAuthn Level 3, RegistrationResponseJSON), as far as it is read. */
export const SentRegistration = z.object({
  id: text,
  rawId: text,
  type: z.literal('public-key'),
  response: z.object({ clientDataJSON: text, attestationObject: text }),
  clientExtensionResults: z.object({}),
})

/** What a browser gives for a signature (AuthenticationResponseJSON). */
export const SentSignature = z.object({
  id: text,
  rawId: text,
  type: z.literal('public-key'),
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text }),
  clientExtensionResults: z.object({}),
})

/** Reads what a form carries as JSON. */
export function readSent<T>(schema: z.ZodType<T>, sent: unknown): T | undefined {
  if (typeof sent !== 'string') return undefined
  try {
    return schema.parse(JSON.parse(sent))
  } catch {
    return undefined
  }
}

/** The key did not sign what it should: one answer for every reason, the reason is nobody's help but an attacker's. */
export const wrongKey = () =>
  finding('passkey.refused', {
    outcome: 'not-met',
    zh: '个人密钥签名无效：不是本人登记的密钥，或者所签的不是这一内容',
    en: 'the signature is not by a key of this person, or not over this text',
    cure: { zh: '请用本人登记的密钥重新签名', en: 'sign again with a registered key' },
  })
