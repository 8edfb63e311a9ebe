import type { Migration } from './migration'

const immutable = (table: string): string =>
  `create trigger keep_${table.replace('.', '_')} before update or delete on ${table}
    for each row execute function zhifa.refuse_change()`

export const disclosure: Migration = {
  number: 3,
  name: 'what is published before enforcement, and error reports of the public',
  statements: [
    // Drafts and the office's answers, in order: the state of an item is read from them.
    `create table zhifa.registry_event (
      seq bigserial primary key,
      item text not null,
      kind text not null check (kind in ('draft', 'approval', 'return')),
      body text not null,
      entered_at timestamptz not null
    )`,
    `create index registry_event_item on zhifa.registry_event (item, seq)`,
    immutable('zhifa.registry_event'),
    // No name, no address, no way back to who wrote it: the number of the report is all that a visitor keeps.
    `create table zhifa.error_report (
      id text primary key check (id ~ '^[0-9a-z]{10}$'),
      target text not null check (target in ('registry', 'decision')),
      target_id text not null,
      target_version integer not null,
      body text not null,
      received_on text not null,
      received_at timestamptz not null
    )`,
    `create index error_report_target on zhifa.error_report (target, target_id)`,
    immutable('zhifa.error_report'),
    `create table zhifa.error_answer (
      report_id text primary key references zhifa.error_report,
      verdict text not null check (verdict in ('accepted', 'rejected')),
      text text not null,
      answered_on text not null,
      answered_by text not null,
      answered_at timestamptz not null
    )`,
    immutable('zhifa.error_answer'),
    // Only to count how many came from where within the hour; older rows are deleted with every new report.
    `create table zhifa.error_report_sender (address text not null, at timestamptz not null)`,
    `create index error_report_sender_of on zhifa.error_report_sender (address, at)`,
    // The day on which a version was approved, to tell which one corrected a reported error.
    `alter table zhifa.publication add column approved_on text`,
    `update zhifa.publication set approved_on = body::jsonb ->> 'approvedOn'`,
  ],
}
