import type { Migration } from './migration'

const immutable = (table: string): string[] => [
  `create trigger keep_${table} before update or delete on zhifa.${table} for each row execute function zhifa.refuse_change()`,
  `create trigger keep_all_${table} before truncate on zhifa.${table} for each statement execute function zhifa.refuse_change()`,
]

export const inspectionCodes: Migration = {
  number: 28,
  name: 'when an inspection code was scanned, and what the inspected thought of the check',
  statements: [
    // A code is no secret of the store: it is proved by its signature. Kept is its digest, by which it is found.
    `create table zhifa.code_scan (
      case_id text not null references zhifa.case_record,
      code_sha256 text not null check (code_sha256 ~ '^[0-9a-f]{64}$'),
      scanned_at text not null check (scanned_at ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$'),
      primary key (case_id, code_sha256, scanned_at)
    )`,
    ...immutable('code_scan'),
    // No name and no address: whoever held the code of the check says what they think of it.
    `create table zhifa.code_rating (
      case_id text not null references zhifa.case_record,
      number integer not null check (number between 1 and 3),
      rating text not null check (rating in ('good', 'fair', 'poor')),
      words text not null,
      rated_at timestamptz not null,
      primary key (case_id, number)
    )`,
    `create index code_rating_newest on zhifa.code_rating (rated_at, case_id, number)`,
    ...immutable('code_rating'),
  ],
}
