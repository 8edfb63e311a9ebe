import { type Kysely, sql } from 'kysely'

const statements = [
  `create schema if not exists platform`,
  `create sequence if not exists platform.change as bigint`,
  // One row for each item: what the public sees now. A withdrawn item keeps its document number and agency, so that the
  // notice says what was withdrawn, and loses everything else.
  `create table if not exists platform.item (
    key text primary key,
    record_id text not null unique,
    version integer not null,
    digest text not null,
    verb text not null check (verb in ('publish', 'withdraw')),
    mark text not null check (mark in ('valid', 'corrected', 'withdrawn')),
    kind text not null,
    document_number text,
    agency_name text,
    decided_on text,
    body text not null,
    search text not null,
    receipt jsonb not null,
    first_published_at timestamptz not null,
    updated_at timestamptz not null,
    sequence bigint not null unique default nextval('platform.change')
  )`,
  `create index if not exists item_order on platform.item (decided_on desc nulls last, first_published_at desc, record_id)`,
  // Month of the approval, for reconciliation. Rows of an earlier release get it from their body.
  `alter table platform.item add column if not exists approved_on text`,
  `update platform.item set approved_on = body::jsonb ->> 'approvedOn' where approved_on is null`,
  `create index if not exists item_inventory on platform.item (substr(key, 1, 18), kind, substr(approved_on, 1, 7), key collate "C")`,
  `create table if not exists platform.attachment (
    key text not null references platform.item on delete cascade,
    sha256 text not null,
    position integer not null,
    name text not null,
    media_type text not null,
    bytes bytea not null,
    primary key (key, sha256)
  )`,
  // Public remarks on earlier versions: when and why, never the earlier content.
  `create table if not exists platform.remark (
    key text not null,
    version integer not null,
    verb text not null,
    text text not null,
    at timestamptz not null,
    primary key (key, version)
  )`,
  // What this platform witnessed of other people's ledgers: nothing of it is ever changed or removed.
  `create table if not exists platform.checkpoint (
    origin text not null,
    size bigint not null,
    root text not null,
    note text not null,
    at timestamptz not null,
    primary key (origin, size)
  )`,
  `create or replace function platform.refuse_change() returns trigger language plpgsql as $$
    begin raise exception 'checkpoints are kept for ever / 检查点永久保存'; end $$`,
  `create or replace trigger keep_checkpoint before update or delete on platform.checkpoint
    for each row execute function platform.refuse_change()`,
  `create or replace trigger keep_all_checkpoints before truncate on platform.checkpoint
    for each statement execute function platform.refuse_change()`,
  `create table if not exists platform.message (id text primary key, until timestamptz not null)`,
  `create index if not exists message_until on platform.message (until)`,
]

/** Creates the platform's tables where they are missing. */
export async function preparePlatform<DB>(db: Kysely<DB>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext('platform.schema'))`.execute(trx)
    for (const statement of statements) await sql.raw(statement).execute(trx)
  })
}
