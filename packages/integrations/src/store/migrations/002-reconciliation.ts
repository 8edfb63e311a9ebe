import type { Migration } from './migration'

export const reconciliation: Migration = {
  number: 2,
  name: 'reports of reconciliation',
  statements: [
    `create table zhifa_push.reconciliation (
      id bigint generated always as identity primary key,
      channel text not null,
      at timestamptz not null,
      report jsonb not null
    )`,
    `create index reconciliation_newest on zhifa_push.reconciliation (channel, id desc)`,
  ],
}
