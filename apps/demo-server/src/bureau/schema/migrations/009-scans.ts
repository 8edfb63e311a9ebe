import type { Migration } from './migration'

export const scans: Migration = {
  number: 9,
  name: 'scans of papers on which somebody confirmed',
  statements: [
    // A scan goes by its hash, which is computed here and stands in the confirmation: nobody only claims one.
    `create table zhifa.scan (
      proposal_id text not null references zhifa.proposal,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
      bytes bytea not null,
      uploaded_by text not null,
      uploaded_at timestamptz not null,
      primary key (proposal_id, sha256)
    )`,
    `create trigger keep_zhifa_scan before update or delete on zhifa.scan
      for each row execute function zhifa.refuse_change()`,
    `create trigger keep_all_scan before truncate on zhifa.scan
      for each statement execute function zhifa.refuse_change()`,
  ],
}
