import {
  allowInsecureRequests,
  ClientSecretBasic,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client'
import type { OidcSettings } from '../identity-provider'

/** How long the provider may take to answer. */
const seconds = 10

/** Thrown when the provider cannot be reached, or is not the one of the settings. */
export class ProviderUnreachableError extends Error {
  readonly code = 'oidc.provider-unreachable'
  constructor(cause: unknown) {
    super('统一身份认证无法连接 / The identity provider cannot be reached', { cause })
    this.name = 'ProviderUnreachableError'
  }
}

/**
 * The provider's own description, asked for when somebody first signs in and kept; while it cannot be had, every sign-in asks anew.
 * Plain HTTP is spoken on this machine only: the settings refuse it elsewhere. The signature of an ID token is checked although it comes
 * straight from the provider: whoever answers in its place has not its key.
 */
export function oidcProvider({ issuer, clientId, clientSecret }: OidcSettings): () => Promise<Configuration> {
  let known: Promise<Configuration> | undefined
  const plain = new URL(issuer).protocol === 'http:'
  return () => {
    known ??= discovery(new URL(issuer), clientId, {}, ClientSecretBasic(clientSecret), {
      timeout: seconds,
      execute: [enableNonRepudiationChecks, ...(plain ? [allowInsecureRequests] : [])],
    }).catch((error: unknown) => {
      known = undefined
      throw new ProviderUnreachableError(error)
    })
    return known
  }
}

/** Whether an error says that the provider did not answer, or not in time, or was not able to; what it answered is another matter. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof ProviderUnreachableError || error instanceof TypeError) return true
  if (!(error instanceof Error)) return false
  const { code, cause } = error as Error & { readonly code?: unknown }
  if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT') return true
  return code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' && cause instanceof Response && cause.status >= 500
}
