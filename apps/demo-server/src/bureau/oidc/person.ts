import type { Request } from 'express'
import { authorizationCodeGrant, type Configuration, fetchUserInfo } from 'openid-client'
import type { OidcSettings } from '../identity-provider'
import type { Flow } from './flow'

/** Who the provider says it is. */
export interface Person {
  readonly account: string
  readonly sub: string
  /** Its session there, where it tells them apart. */
  readonly sid: string | undefined
}

/**
 * Whose account the provider says it is, by the claim of the settings: in the ID token, or where that does not have it, of the same
 * subject asked for with the access token. Nothing when it does not say.
 * @throws what openid-client throws: the state, the nonce, the issuer, the audience, the time or the signature is not right
 */
export async function personOf(
  { claim }: OidcSettings,
  config: Configuration,
  request: Request,
  { callback, state, flow }: { readonly callback: string; readonly state: string; readonly flow: Flow },
): Promise<Person | undefined> {
  // The address by which we are known: what a browser says of the host decides nothing.
  const address = new URL(callback)
  address.search = new URL(request.originalUrl, callback).search
  const tokens = await authorizationCodeGrant(config, address, {
    expectedState: state,
    expectedNonce: flow.nonce,
    pkceCodeVerifier: flow.verifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) return undefined
  const said =
    claims[claim] === undefined && config.serverMetadata().userinfo_endpoint !== undefined
      ? await fetchUserInfo(config, tokens.access_token, claims.sub)
      : claims
  // An address that nobody has checked may be anybody's.
  if (claim === 'email' && said.email_verified !== true) return undefined
  const value = said[claim]
  if (typeof value !== 'string') return undefined
  return { account: value, sub: claims.sub, sid: typeof claims.sid === 'string' ? claims.sid : undefined }
}
