import type { Migration } from './migration'

/** What a list of one person's cases asks of a case, kept in the order of the list: no row is read that is not shown. */
const asked = 'include (case_id, handlers, final)'

export const listsOfPeople: Migration = {
  number: 19,
  name: 'lists of one person’s cases are read in their order from the indexes alone',
  statements: [
    `drop index zhifa.case_summary_place`,
    `create index case_summary_place on zhifa.case_summary (agency, place) ${asked}`,
    `drop index zhifa.case_summary_due`,
    `create index case_summary_due on zhifa.case_summary (agency, due, place) ${asked}`,
    `drop index zhifa.case_summary_last`,
    `create index case_summary_last on zhifa.case_summary (agency, last_on, place) ${asked}`,
    // Who sees a case: whoever opened it is asked for with every page of somebody who does not answer for all.
    `create index case_record_by on zhifa.case_record (agency, opened_by)`,
  ],
}
