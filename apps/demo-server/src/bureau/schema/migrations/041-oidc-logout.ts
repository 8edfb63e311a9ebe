import type { Migration } from './migration'

export const oidcLogout: Migration = {
  number: 41,
  name: 'the identity provider ends the sessions that it opened',
  statements: [
    // What came first, a sign-in that began or a logout, says the database, not the clock of a server.
    `create sequence zhifa.oidc_order`,
    `alter table zhifa.oidc_flow add column place bigint not null default nextval('zhifa.oidc_order')`,
    // Digests of whose session at the provider it is, and of which.
    `alter table zhifa.session
      add column provider_subject text check (provider_subject ~ '^[0-9a-f]{64}$'),
      add column provider_session text check (provider_session ~ '^[0-9a-f]{64}$')`,
    // Of those that are open nobody noted it, so that no logout would end them: signing in again does.
    `delete from zhifa.session where way = 'oidc'`,
    `create table zhifa.oidc_logout (
      token_id text primary key check (token_id ~ '^[0-9a-f]{64}$'),
      subject text check (subject ~ '^[0-9a-f]{64}$'),
      session text check (session ~ '^[0-9a-f]{64}$'),
      place bigint not null default nextval('zhifa.oidc_order'),
      expires_at timestamptz not null,
      check (subject is not null or session is not null)
    )`,
    `create index oidc_logout_expires on zhifa.oidc_logout (expires_at)`,
  ],
}
