import type { Migration } from './migration'

export const casesByCause: Migration = {
  number: 45,
  name: 'the cases of a cause are found in the order of the list; evidence waits to be listed after each record',
  statements: [
    `create index case_summary_cause on zhifa.case_summary (agency, cause, place)`,
    // Rows are derived: those of open penalties are computed anew at the start, with what waits in them since.
    `update zhifa.case_summary set law = '' where procedure = 'penalty.ordinary' and not final`,
  ],
}
