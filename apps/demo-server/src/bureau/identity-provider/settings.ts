/** An identity provider of the house, as the settings name it. */
export interface OidcSettings {
  /** Its issuer identifier; what it says of itself must be the same. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** The claim whose value is the account of a person. */
  readonly claim: string
  /** What is asked for, `openid` among it. */
  readonly scope: string
  /** What the button of the sign-in page says. */
  readonly name: string
  /** Whether a password still opens something, beside the provider. */
  readonly passwords: boolean
  /** Accounts that sign in with their password only, for the day on which the provider is not there. */
  readonly unbound: readonly string[]
}

/** Whether a person signs in at the provider. */
export const isBound = ({ unbound }: Pick<OidcSettings, 'unbound'>, account: string): boolean =>
  !unbound.includes(account)

/** Whether the password of an account opens nothing, because its person signs in at the provider. */
export const refusesPassword = (oidc: OidcSettings | undefined, account: string): boolean =>
  oidc !== undefined && !oidc.passwords && isBound(oidc, account)
