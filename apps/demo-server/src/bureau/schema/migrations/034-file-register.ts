import type { Migration } from './migration'

export const fileRegister: Migration = {
  number: 34,
  name: 'the register of finished files: loans, holds, disposal, hand-over to the archive',
  statements: [
    `create table zhifa.file_event (
      case_id text not null references zhifa.case_record,
      no integer not null check (no > 0),
      kind text not null,
      about integer,
      body text not null,
      entered_at timestamptz not null,
      primary key (case_id, no)
    )`,
    // What is out and not back, and what waits for a word, is found without reading every line.
    `create index file_event_kind on zhifa.file_event (kind, case_id, about)`,
    `create trigger keep_file_event before update or delete on zhifa.file_event
      for each row execute function zhifa.refuse_change()`,
    `create trigger keep_all_file_event before truncate on zhifa.file_event
      for each statement execute function zhifa.refuse_change()`,
  ],
}
