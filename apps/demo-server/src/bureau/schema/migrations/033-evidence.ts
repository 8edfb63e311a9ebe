import type { Migration } from './migration'

const immutable = (table: string): string[] => [
  `create trigger keep_${table} before update or delete on zhifa.${table} for each row execute function zhifa.refuse_change()`,
  `create trigger keep_all_${table} before truncate on zhifa.${table} for each statement execute function zhifa.refuse_change()`,
]

export const evidence: Migration = {
  number: 33,
  name: 'what is said of the evidence of a case, and the copies that went out with a publication',
  statements: [
    // Segments, custody, secrecy, leave to read, redacted copies: how each stands is read from the lines, in their order.
    `create table zhifa.evidence_event (
      case_id text not null references zhifa.case_record,
      no integer not null check (no > 0),
      kind text not null,
      by_person text not null,
      to_person text,
      body text not null,
      entered_at timestamptz not null,
      primary key (case_id, no)
    )`,
    ...immutable('evidence_event'),
    // Whoever was given an original finds it, with a part in the case or without.
    `create index evidence_event_by on zhifa.evidence_event (by_person, kind)`,
    `create index evidence_event_to on zhifa.evidence_event (to_person, kind) where to_person is not null`,
    // Which approved copies a version took along: later ones wait for the next version.
    `create table zhifa.publication_copy (
      case_id text not null references zhifa.case_record,
      item text not null,
      version integer not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      primary key (item, version, sha256)
    )`,
    ...immutable('publication_copy'),
  ],
}
