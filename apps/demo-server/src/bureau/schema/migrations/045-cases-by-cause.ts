import type { Migration } from './migration'

export const casesByCause: Migration = {
  number: 45,
  name: 'the cases of a cause are found in the order of the list',
  statements: [`create index case_summary_cause on zhifa.case_summary (agency, cause, place)`],
}
