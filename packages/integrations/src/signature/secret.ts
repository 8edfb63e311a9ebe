/** Thrown for a signing key that cannot be used: a mistake of configuration. */
export class SigningKeyError extends Error {
  readonly code = 'signature.key'
  constructor(why: string) {
    super(
      `${why}. Write whsec_ and the base64 of 24 to 64 random bytes / 签名密钥格式应为 whsec_ 加 24 至 64 字节随机数的 base64`,
    )
    this.name = 'SigningKeyError'
  }
}

const prefix = 'whsec_'

/**
 * The bytes of a Standard Webhooks secret.
 *
 * @param secret `whsec_` + base64 of 24 to 64 bytes
 * @throws SigningKeyError
 */
export function secretBytes(secret: string): Uint8Array {
  if (!secret.startsWith(prefix)) throw new SigningKeyError('The key does not begin with whsec_')
  const text = secret.slice(prefix.length)
  const bytes = Buffer.from(text, 'base64')
  if (bytes.toString('base64').replace(/=+$/, '') !== text.replace(/=+$/, ''))
    throw new SigningKeyError('The key is not base64')
  if (bytes.length < 24 || bytes.length > 64) throw new SigningKeyError(`The key has ${bytes.length} bytes`)
  return bytes
}

/** Writes key bytes the way configuration carries them. */
export function secretText(bytes: Uint8Array): string {
  return prefix + Buffer.from(bytes).toString('base64')
}
