import { sql } from 'kysely'
import { appendLeaves, leavesOfRows, openLedger, type ProvedKind, type ProvedTable, provedTables } from '../../ledger'
import type { Migration } from './migration'
import { demandSoundLeaves } from './old-leaves'

/** What nobody may change, remove or empty: rows are refused one by one, `TRUNCATE`, which fires no row trigger, as a whole. */
const kept = (table: string): string[] => [
  `drop trigger if exists keep_zhifa_${table} on zhifa.${table}`,
  `create trigger keep_zhifa_${table} before update or delete on zhifa.${table}
    for each row execute function zhifa.refuse_change()`,
  ...neverEmptied(table),
]

/** What is changed in its life, and never emptied. */
const neverEmptied = (table: string): string[] => [
  `create trigger keep_all_${table} before truncate on zhifa.${table}
    for each statement execute function zhifa.refuse_change()`,
]

/** What stood beside the cases when the ledger came; a table that comes later brings its own leaves. */
const beside: readonly ProvedKind[] = [
  'case',
  'document-number',
  'publication',
  'registry-item',
  'error-report',
  'error-answer',
  'proposal',
  'confirmation',
  'passkey',
  'demonstration',
  'account',
]

export const ledgers: Migration = {
  number: 8,
  name: 'a ledger for each agency, with stored nodes; entries are read from their leaves',
  statements: [
    // One row for each agency, so that agencies never wait for each other. The key is pinned: another one does not start.
    `create table zhifa.ledger (
      agency text primary key,
      size bigint not null default 0 check (size >= 0),
      signing_key text,
      witness_key text
    )`,
    `create function zhifa.refuse_shrinking() returns trigger language plpgsql as $$
      begin
        if new.agency <> old.agency or new.size < old.size then
          raise exception 'a ledger only grows / 账本只能增长';
        end if;
        return new;
      end $$`,
    `create trigger grow_ledger before update on zhifa.ledger for each row execute function zhifa.refuse_shrinking()`,
    `create trigger keep_ledger before delete on zhifa.ledger for each row execute function zhifa.refuse_change()`,
    `create trigger keep_all_ledger before truncate on zhifa.ledger
      for each statement execute function zhifa.refuse_change()`,
    // A leaf is of an entry (case and seq) or of an event beside the cases (kind and subject).
    `create table zhifa.leaf (
      agency text not null references zhifa.ledger,
      index bigint not null check (index >= 0),
      case_id text,
      seq integer,
      kind text,
      subject text,
      line text not null,
      primary key (agency, index),
      unique (agency, case_id, seq),
      check ((case_id is null) = (seq is null) and (kind is null) = (subject is null) and (seq is null) <> (kind is null))
    )`,
    `create index leaf_event on zhifa.leaf (agency, kind, subject, index) where kind is not null`,
    // Hashes of complete subtrees, level 0 being the leaves: a proof reads one for each level.
    `create table zhifa.leaf_node (
      agency text not null,
      level integer not null,
      index bigint not null,
      hash bytea not null check (length(hash) = 32),
      primary key (agency, level, index)
    )`,
    // RFC 6962 §2.1. One statement does it all, as the last of its transaction: the row of the ledger is locked for that long only.
    `create function zhifa.append_leaves(of_agency text, leaves jsonb) returns bigint language plpgsql as $$
      declare
        at bigint; place bigint; depth integer; node bytea; leaf jsonb;
      begin
        update zhifa.ledger set size = size + jsonb_array_length(leaves) where agency = of_agency
          returning size - jsonb_array_length(leaves) into strict at;
        for leaf in select value from jsonb_array_elements(leaves) with ordinality order by ordinality loop
          insert into zhifa.leaf (agency, index, case_id, seq, kind, subject, line) values (of_agency, at,
            leaf ->> 'case', (leaf ->> 'seq')::integer, leaf ->> 'kind', leaf ->> 'subject', leaf ->> 'line');
          node := sha256('\\x00'::bytea || convert_to(leaf ->> 'line', 'UTF8'));
          place := at; depth := 0;
          insert into zhifa.leaf_node values (of_agency, depth, place, node);
          while place % 2 = 1 loop
            select sha256('\\x01'::bytea || hash || node) into strict node from zhifa.leaf_node
              where agency = of_agency and level = depth and index = place - 1;
            place := place / 2; depth := depth + 1;
            insert into zhifa.leaf_node values (of_agency, depth, place, node);
          end loop;
          at := at + 1;
        end loop;
        return at;
      end $$`,
    `insert into zhifa.ledger (agency) select distinct agency from zhifa.case_record`,
    // An agency opens its ledger with its first case.
    `do $$ declare old record; begin
      for old in select l.*, r.agency from zhifa.ledger_leaf l join zhifa.case_record r on r.id = l.case_id order by index loop
        perform zhifa.append_leaves(old.agency, jsonb_build_array(
          jsonb_build_object('case', old.case_id, 'seq', old.seq, 'line', old.line)));
      end loop; end $$`,
    `drop table zhifa.ledger_leaf`,
    `drop table zhifa.ledger_head`,
    // One copy: what is read of an entry is its leaf.
    `alter table zhifa.entry drop column body`,
    // Heads that were signed, with the cosignatures that came; what a witness has is asked for in its order.
    `create table zhifa.checkpoint (
      agency text not null references zhifa.ledger,
      size bigint not null,
      note text not null,
      cosigned text,
      signed_at timestamptz not null,
      primary key (agency, size)
    )`,
    ...[
      'entry',
      'leaf',
      'leaf_node',
      'publication',
      'document_number',
      'registry_event',
      'error_report',
      'error_answer',
      'confirmation',
    ].flatMap(kept),
    ...['case_record', 'proposal', 'checkpoint', 'account', 'passkey', 'demonstration'].flatMap(neverEmptied),
    ...['case_record', 'checkpoint'].map(
      (table) => `create trigger keep_rows_${table} before delete on zhifa.${table}
        for each row execute function zhifa.refuse_change()`,
    ),
  ],
  before: demandSoundLeaves,
  // What stands beside the cases by now: from here on it is proved.
  async run(trx, written) {
    await openLedger(trx, written.agency)
    const { rows } = await sql<{ agency: string }>`select agency from zhifa.ledger order by agency`.execute(trx)
    for (const { agency } of rows)
      for (const kind of beside) {
        const { agency: ofRow }: ProvedTable = provedTables[kind]
        if (ofRow === undefined && agency !== written.agency) continue
        await appendLeaves(trx, agency, await leavesOfRows(trx, { ...written, agency }, kind, sql`true`))
      }
  },
}
