import { createRemoteJWKSet, jwtVerify } from 'jose'
import type { Configuration } from 'openid-client'
import { z } from 'zod'
import type { OidcSettings } from '../identity-provider'
import { type ProviderLogout, providerDigest } from '../sign-in/provider-session'
import { ProviderUnreachableError } from './provider'

/** A key that is not known is asked for at the provider, and not more often than so: anybody may send a token. */
const askAgainMilliseconds = 2000
/** A token of a logout is sent at once; an older one is not taken. */
const oldest = '10 minutes'
const toleranceSeconds = 30
const event = 'http://schemas.openid.net/event/backchannel-logout'

/** What makes a token one of a logout, beside its signature, issuer, audience and times; a nonce would make it an ID token. */
const LogoutToken = z
  .object({
    jti: z.string().min(1),
    sub: z.string().min(1).optional(),
    sid: z.string().min(1).optional(),
    events: z.object({ [event]: z.looseObject({}) }),
    nonce: z.never().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined)

/** Thrown when what was sent is a token of the provider, and none of a logout. */
export class NoLogoutTokenError extends Error {
  readonly code = 'oidc.no-logout-token'
  constructor() {
    super('不是退出登录的令牌 / not a token of a logout')
    this.name = 'NoLogoutTokenError'
  }
}

/** Its type, where it is said; that of an access token is another. */
const isType = (typ: string | undefined): boolean =>
  typ === undefined || /^(application\/)?(jwt|logout\+jwt)$/i.test(typ)

/**
 * Reads tokens by which the provider ends sessions (OpenID Connect Back-Channel Logout 1.0, 2.4 and 2.6), each against the keys of the
 * provider's own description. Only signatures with a key that the provider alone has count: neither none, nor one made with a secret.
 */
export function logoutTokens({ issuer, clientId }: Pick<OidcSettings, 'issuer' | 'clientId'>) {
  const keys = new Map<string, ReturnType<typeof createRemoteJWKSet>>()
  const keysAt = (uri: string | undefined) => {
    // Keys that came in the clear would be anybody's; issuers in the clear are of this machine only.
    if (uri === undefined || new URL(uri).protocol !== new URL(issuer).protocol)
      throw new ProviderUnreachableError(undefined)
    const known = keys.get(uri) ?? createRemoteJWKSet(new URL(uri), { cooldownDuration: askAgainMilliseconds })
    keys.set(uri, known)
    return known
  }
  /** @throws what jose throws, and NoLogoutTokenError */
  return async (config: Configuration, token: string, now: Date): Promise<ProviderLogout> => {
    const { jwks_uri, id_token_signing_alg_values_supported: algorithms = ['RS256'] } = config.serverMetadata()
    const { payload, protectedHeader } = await jwtVerify(token, keysAt(jwks_uri), {
      issuer: config.serverMetadata().issuer,
      audience: clientId,
      algorithms: algorithms.filter((name) => name !== 'none' && !name.startsWith('HS')),
      requiredClaims: ['iat', 'exp', 'jti', 'events'],
      maxTokenAge: oldest,
      clockTolerance: toleranceSeconds,
      currentDate: now,
    })
    const read = LogoutToken.safeParse(payload)
    if (!read.success || !isType(protectedHeader.typ)) throw new NoLogoutTokenError()
    const { jti, sub, sid } = read.data
    return {
      tokenId: providerDigest(issuer, 'jti', jti),
      subject: sub === undefined ? undefined : providerDigest(issuer, 'sub', sub),
      session: sid === undefined ? undefined : providerDigest(issuer, 'sid', sid),
    }
  }
}
