import type { Migration } from './migration'

export const summaries: Migration = {
  number: 11,
  name: 'a row for each case, what waits in it and for whom: what lists and the inbox read',
  statements: [
    // Derived from the record in the transaction of each act; the daily check holds each row against its record.
    `create table zhifa.case_summary (
      agency text not null,
      case_id text not null references zhifa.case_record,
      place bigint not null,
      procedure text not null,
      cause text not null,
      phase text not null,
      final boolean not null,
      length integer not null,
      opened_on date not null,
      last_on date not null,
      last_step text,
      party text,
      party_public text,
      party_code text,
      number text,
      handlers text[] not null,
      due date not null,
      due_title text,
      visits text[] not null,
      items text[] not null,
      words text not null,
      grams text[] not null,
      as_of date not null,
      law text not null,
      primary key (agency, case_id)
    )`,
    `create index case_summary_place on zhifa.case_summary (agency, place)`,
    `create index case_summary_due on zhifa.case_summary (agency, due, place)`,
    `create index case_summary_last on zhifa.case_summary (agency, last_on, place)`,
    `create index case_summary_kind on zhifa.case_summary (agency, procedure, phase, place)`,
    `create index case_summary_open on zhifa.case_summary (agency, place) where not final`,
    `create index case_summary_party on zhifa.case_summary (agency, party_code) where party_code is not null`,
    // Pairs of characters: no extension and no locale, and a word of two characters is found too.
    `create index case_summary_grams on zhifa.case_summary using gin (grams)`,
    `create index case_summary_handlers on zhifa.case_summary using gin (handlers)`,
    `create table zhifa.case_task (
      agency text not null,
      case_id text not null,
      step text not null,
      role text not null,
      person text not null,
      due date not null,
      primary key (agency, case_id, step, person)
    )`,
    `create index case_task_of on zhifa.case_task (agency, person, role, due, case_id)`,
    // Whose word each open proposal still wants.
    `create table zhifa.proposal_wait (
      agency text not null,
      proposal_id text not null references zhifa.proposal,
      person text not null,
      primary key (agency, person, proposal_id)
    )`,
    // What stands on record in the name of a person.
    `create index confirmation_by on zhifa.confirmation (person, at)`,
    `create index proposal_wait_of on zhifa.proposal_wait (proposal_id)`,
  ],
}
