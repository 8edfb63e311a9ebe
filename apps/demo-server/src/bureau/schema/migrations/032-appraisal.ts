import type { Migration } from './migration'

export const appraisal: Migration = {
  number: 32,
  name: 'the appraisal of finished files: standards, rounds, scores, objections',
  statements: [
    `create table zhifa.appraisal_event (
      agency text not null,
      no integer not null check (no > 0),
      round integer,
      kind text not null,
      case_id text references zhifa.case_record,
      about integer,
      by_person text not null,
      verdict text,
      people text[],
      files text[],
      body text not null,
      entered_at timestamptz not null,
      primary key (agency, no)
    )`,
    // Rounds are read whole; standards and what waits are found without their words.
    `create index appraisal_event_round on zhifa.appraisal_event (agency, round, no)`,
    `create index appraisal_event_kind on zhifa.appraisal_event (agency, kind, no)`,
    `create index appraisal_event_files on zhifa.appraisal_event using gin (files)`,
    `create trigger keep_appraisal_event before update or delete on zhifa.appraisal_event
      for each row execute function zhifa.refuse_change()`,
    `create trigger keep_all_appraisal_event before truncate on zhifa.appraisal_event
      for each statement execute function zhifa.refuse_change()`,
  ],
}
