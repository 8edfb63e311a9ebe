import type { Migration } from './migration'

export const actDrafts: Migration = {
  number: 12,
  name: 'what somebody is still typing',
  statements: [
    // Nobody but the person reads it, and it decides nothing: gone when the act is proposed, or after a season.
    `create table zhifa.act_draft (
      case_id text not null references zhifa.case_record,
      step text not null,
      person text not null,
      expected_seq integer not null,
      act text not null,
      saved_at timestamptz not null,
      primary key (person, case_id, step)
    )`,
  ],
}
