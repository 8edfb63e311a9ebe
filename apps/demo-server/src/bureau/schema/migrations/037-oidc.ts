import type { Migration } from './migration'

export const oidc: Migration = {
  number: 37,
  name: 'signing in at the identity provider of the house',
  statements: [
    // Of a sign-in that is under way: ended by its return, or by its time.
    `create table zhifa.oidc_flow (
      state_hash text primary key check (state_hash ~ '^[0-9a-f]{64}$'),
      browser_hash text not null,
      verifier text not null,
      nonce text not null,
      next text not null,
      expires_at timestamptz not null
    )`,
    `create index oidc_flow_expires on zhifa.oidc_flow (expires_at)`,
    `alter table zhifa.session add column way text not null default 'password' check (way in ('password', 'oidc'))`,
  ],
}
