import { Publication } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { withMeetings } from '../../search'
import { alone, unhurried } from '../../storage'
import { agencyOfItem, divisionOfItem, itemSearched, noEnd, searchedBy } from './searched'

const statements = [
  `create schema if not exists platform`,
  `create sequence if not exists platform.change as bigint`,
  // One row for each item: what the public sees now. A withdrawn item keeps its document number and agency, so that the
  // notice says what was withdrawn, and loses everything else.
  `create table if not exists platform.item (
    key text primary key,
    record_id text not null unique collate "C",
    version integer not null,
    digest text not null,
    verb text not null check (verb in ('publish', 'withdraw')),
    mark text not null check (mark in ('valid', 'corrected', 'withdrawn')),
    kind text not null,
    document_number text,
    agency_name text,
    decided_on text,
    body text not null,
    day text not null default '' collate "C",
    public_until text not null default '${noEnd}',
    over boolean not null default false,
    words text not null default '',
    grams text[] not null default '{}',
    receipt jsonb not null,
    first_published_at timestamptz not null,
    updated_at timestamptz not null,
    sequence bigint not null unique default nextval('platform.change')
  )`,
  // By what the list is ordered, searched and ended; rows of an earlier release get it from what they show.
  `alter table platform.item add column if not exists day text not null default '' collate "C",
    add column if not exists public_until text not null default '${noEnd}',
    add column if not exists over boolean not null default false,
    add column if not exists words text not null default '',
    add column if not exists grams text[] not null default '{}'`,
  `alter table platform.item drop column if exists search`,
  `drop index if exists platform.item_order`,
  // What is over lies beside these indexes: no list walks through it.
  `create index if not exists item_day on platform.item (day desc, record_id desc) where not over`,
  `create index if not exists item_kind on platform.item (kind, day desc, record_id desc) where not over`,
  `create index if not exists item_mark on platform.item (mark, day desc, record_id desc) where not over`,
  `create index if not exists item_division on platform.item (${divisionOfItem}, day desc, record_id desc) where not over`,
  `create index if not exists item_agency on platform.item (${agencyOfItem}, day desc, record_id desc) where not over`,
  `create index if not exists item_change on platform.item (sequence desc) where not over`,
  `create index if not exists item_until on platform.item (public_until) where not over`,
  // With facets: what is frequent and what is of a kind are met in the index. The index of an earlier release tells its rows.
  `update platform.item set grams = ${withMeetings} where to_regclass('platform.item_grams') is not null`,
  `drop index if exists platform.item_grams`,
  `drop index if exists platform.item_searched`,
  `create index if not exists item_found on platform.item using gin (${itemSearched})`,
  `create index if not exists item_unread on platform.item (key) where words = ''`,
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

/** Rows of an earlier release have nothing by which they are found: it is made from what they show. */
async function fillSearched<DB>(db: Kysely<DB>): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ key: string; body: string; number: string | null; agency: string | null }>`
      select key, body, document_number as number, agency_name as agency from platform.item where words = '' limit 500`.execute(
      db,
    )
    if (rows.length === 0) return
    const made = rows.map(({ key, body, number, agency }) => ({
      key,
      ...searchedBy(Publication.parse(JSON.parse(body)), { number, agency }),
    }))
    await sql`update platform.item i set day = coalesce(r.day, i.decided_on, ''), public_until = r.public_until,
        words = r.words, grams = r.grams
      from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as r
        (key text, day text, public_until text, words text, grams text[]) where i.key = r.key`.execute(db)
  }
}

/** Creates the platform's tables where they are missing. */
export async function preparePlatform<DB>(db: Kysely<DB>): Promise<void> {
  await unhurried(db, async (trx) => {
    await alone(trx, 'platform.schema')
    for (const statement of statements) await sql.raw(statement).execute(trx)
    await fillSearched(trx)
  })
}
