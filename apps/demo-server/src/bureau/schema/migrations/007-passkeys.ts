import type { Migration } from './migration'

export const passkeys: Migration = {
  number: 7,
  name: 'personal keys (WebAuthn)',
  statements: [
    // Public keys only. A key that is given up stays readable: what it signed is checked for ever.
    `create table zhifa.passkey (
      id text primary key,
      person text not null,
      public_key text not null,
      relying_party text not null,
      counter bigint not null,
      transports text not null,
      registered_at timestamptz not null
    )`,
    `create index passkey_of on zhifa.passkey (person)`,
    `create table zhifa.passkey_challenge (person text primary key, challenge text not null, expires_at timestamptz not null)`,
  ],
}
