import type { Migration } from './migration'

const columns = [
  ...['agency', 'item', 'case_id', 'kind', 'withdrawn', 'version', 'number', 'day', 'until', 'over', 'result', 'fine'],
  ...['confiscated', 'change', 'first_at', 'changed_at', 'sheet', 'certificate', 'words', 'grams'],
]
const names = columns.join(', ')
const set = columns
  .slice(2)
  .map((name) => `${name} = excluded.${name}`)
  .join(', ')

export const publicLists: Migration = {
  number: 27,
  name: 'a row for each public item and the figures of each month: what the lists of the portal read',
  statements: [
    // Derived from the newest public version and its leaf, in the transaction of the publication; the daily check holds each row against them.
    // The words are those of the public text: what the record says besides never comes here.
    `create table zhifa.public_item (
      agency text not null,
      item text not null collate "C",
      case_id text not null references zhifa.case_record,
      kind text not null,
      withdrawn boolean not null,
      version integer not null,
      number text,
      day date not null,
      until date not null,
      over boolean not null,
      result text not null,
      fine bigint not null,
      confiscated bigint not null,
      change bigint not null,
      first_at timestamptz not null,
      changed_at timestamptz not null,
      sheet text,
      certificate text,
      words text not null,
      grams text[] not null,
      primary key (agency, item)
    )`,
    // What is over lies beside these indexes: no list walks through it.
    `create index public_item_day on zhifa.public_item (agency, day desc, item desc) where not over`,
    `create index public_item_kind on zhifa.public_item (agency, kind, day desc, item desc) where not over`,
    `create index public_item_change on zhifa.public_item (agency, change desc) where not over`,
    `create index public_item_until on zhifa.public_item (agency, until) where not over`,
    `create index public_item_number on zhifa.public_item (agency, number)`,
    `create index public_item_sheet on zhifa.public_item (agency, sheet)`,
    `create index public_item_certificate on zhifa.public_item (agency, certificate)`,
    `create index public_item_grams on zhifa.public_item using gin (grams)`,
    `create table zhifa.public_figure (
      agency text not null,
      kind text not null,
      month text not null,
      result text not null,
      items bigint not null,
      fine bigint not null,
      confiscated bigint not null,
      primary key (agency, month, kind, result)
    )`,
    // Counts every item that was ever shown and is not withdrawn: each change takes the old row out of its month and puts the new one in.
    `create function zhifa.count_public_item(one zhifa.public_item, sign integer) returns void language plpgsql as $$
      begin
        if one.withdrawn then return; end if;
        insert into zhifa.public_figure as f (agency, kind, month, result, items, fine, confiscated) values
          (one.agency, one.kind, to_char(one.day, 'YYYY-MM'), one.result, sign, sign * one.fine, sign * one.confiscated)
          on conflict (agency, month, kind, result) do update set items = f.items + excluded.items,
            fine = f.fine + excluded.fine, confiscated = f.confiscated + excluded.confiscated;
        delete from zhifa.public_figure where agency = one.agency and month = to_char(one.day, 'YYYY-MM')
          and kind = one.kind and result = one.result and items = 0;
      end $$`,
    `create function zhifa.keep_public_item(given jsonb) returns void language plpgsql as $$
      declare old zhifa.public_item; new zhifa.public_item;
      begin
        new := jsonb_populate_record(null::zhifa.public_item, given);
        select * into old from zhifa.public_item where agency = new.agency and item = new.item for update;
        if found then
          if old.version > new.version then return; end if;
          perform zhifa.count_public_item(old, -1);
        end if;
        insert into zhifa.public_item (${names}) select ${columns.map((name) => `(new).${name}`).join(', ')}
          on conflict (agency, item) do update set ${set};
        perform zhifa.count_public_item(new, 1);
      end $$`,
  ],
}
