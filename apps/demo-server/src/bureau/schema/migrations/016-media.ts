import type { Migration } from './migration'

export const media: Migration = {
  number: 16,
  name: 'files of cases by their hash, and when their bytes were last looked at',
  statements: [
    // The bytes lie outside, under their SHA-256: a case's row says that they belong to it, and what was said of them.
    `create table zhifa.media (
      case_id text not null references zhifa.case_record,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      sm3 text not null check (sm3 ~ '^[0-9a-f]{64}$'),
      size bigint not null check (size > 0),
      media_type text not null,
      name text not null,
      started text,
      ended text,
      device text,
      officer text,
      place text,
      uploaded_by text not null,
      uploaded_at timestamptz not null,
      primary key (case_id, sha256)
    )`,
    `create trigger keep_zhifa_media before update or delete on zhifa.media
      for each row execute function zhifa.refuse_change()`,
    `create trigger keep_all_media before truncate on zhifa.media
      for each statement execute function zhifa.refuse_change()`,
    // Several cases may have the same file: its bytes are looked at once. Bytes that were found changed stay named until they are whole.
    `create table zhifa.media_check (
      sha256 text primary key,
      checked_at timestamptz not null,
      fault text check (fault in ('missing', 'changed'))
    )`,
    `create index media_sha256 on zhifa.media (sha256)`,
    `create index media_check_at on zhifa.media_check (checked_at)`,
  ],
}
