import type { Migration } from './migration'

export const archivePackages: Migration = {
  number: 18,
  name: 'packages that were made of cases for the archive',
  statements: [
    `create table zhifa.archive_package (
      case_id text not null references zhifa.case_record,
      number integer not null,
      entries integer not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      sm3 text not null check (sm3 ~ '^[0-9a-f]{64}$'),
      packed_by text not null,
      packed_at timestamptz not null,
      zip text,
      bytes bigint,
      primary key (case_id, number)
    )`,
    // The manifest is in the ledger before the proofs of that are in the package: where its bytes lie is known last, once.
    `create function zhifa.keep_package() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.zip is null and
          (to_jsonb(old) - 'zip' - 'bytes') = (to_jsonb(new) - 'zip' - 'bytes') then return new; end if;
        raise exception 'packages of the archive are append-only / 移交包只能追加';
      end $$`,
    `create trigger keep_zhifa_archive_package before update or delete on zhifa.archive_package
      for each row execute function zhifa.keep_package()`,
    `create trigger keep_all_archive_package before truncate on zhifa.archive_package
      for each statement execute function zhifa.refuse_change()`,
  ],
}
