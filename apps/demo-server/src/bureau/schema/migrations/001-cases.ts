import type { Migration } from './migration'

/** What the database refuses by itself: no entry of the record, and no leaf of the ledger, is ever changed or removed. */
const immutable = (table: string): string[] => [
  `create trigger keep_${table.replace('.', '_')} before update or delete on ${table}
    for each row execute function zhifa.refuse_change()`,
]

export const cases: Migration = {
  number: 1,
  name: 'cases, their entries and the ledger',
  statements: [
    `create function zhifa.refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'the record is append-only / 案件记录只能追加'; end $$`,
    `create table zhifa.case_record (
      id text primary key,
      procedure text not null,
      agency text not null,
      cause text not null,
      opened_at timestamptz not null,
      opened_by text not null,
      length integer not null default 0
    )`,
    // The text is the truth: canonical JSON, so that its hash can be computed again for ever.
    `create table zhifa.entry (
      case_id text not null references zhifa.case_record,
      seq integer not null check (seq >= 1),
      step text not null,
      body text not null,
      entered_at timestamptz not null,
      entered_by text not null,
      primary key (case_id, seq)
    )`,
    ...immutable('zhifa.entry'),
    `create table zhifa.ledger_leaf (
      index bigint primary key check (index >= 0),
      case_id text not null,
      seq integer not null,
      line text not null,
      hash text not null check (hash ~ '^[0-9a-f]{64}$'),
      unique (case_id, seq),
      foreign key (case_id, seq) references zhifa.entry
    )`,
    ...immutable('zhifa.ledger_leaf'),
    // One row: the size and the peaks of the tree, so that appending reads no leaf.
    `create table zhifa.ledger_head (one boolean primary key default true check (one), size bigint not null, peaks text not null)`,
    `insert into zhifa.ledger_head (size, peaks) values (0, '')`,
    `create table zhifa.document_number (
      number text primary key,
      series text not null,
      serial integer not null,
      case_id text not null,
      seq integer not null
    )`,
    `create index document_number_series on zhifa.document_number (series, serial)`,
    // What was approved for the public, version by version: all that the portal may read of a case.
    `create table zhifa.publication (
      case_id text not null references zhifa.case_record,
      version integer not null check (version >= 1),
      verb text not null check (verb in ('publish', 'withdraw')),
      body text not null,
      sheet bytea,
      primary key (case_id, version)
    )`,
  ],
}
