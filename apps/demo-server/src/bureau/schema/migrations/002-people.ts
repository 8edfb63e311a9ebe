import type { Migration } from './migration'

export const people: Migration = {
  number: 2,
  name: 'accounts, sessions and failed sign-ins',
  statements: [
    `create table zhifa.account (id text primary key, password text not null)`,
    `create table zhifa.session (
      token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
      account text not null references zhifa.account,
      expires_at timestamptz not null
    )`,
    `create table zhifa.sign_in_failure (who text not null, at timestamptz not null)`,
    `create index sign_in_failure_of on zhifa.sign_in_failure (who, at)`,
    // Sample cases that the demo walks: `end_on` is the day from which the sample's days are counted back.
    `create table zhifa.demo_case (case_id text primary key references zhifa.case_record, end_on text not null)`,
  ],
}
