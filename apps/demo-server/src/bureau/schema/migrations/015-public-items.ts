import type { Migration } from './migration'

export const publicItems: Migration = {
  number: 15,
  name: 'each party of a case has a public item of its own',
  statements: [
    // An item is the last part of the key: the case, or the case and which party. It is read from what is stored, so that neither disagrees
    // with the other, and by its letters, so that what somebody makes unreadable can still be found changed.
    `alter table zhifa.publication drop constraint publication_pkey`,
    `create unique index publication_item on zhifa.publication
      ((coalesce(substring(body from '"key":"[^":]*:[^":]*:([^"]*)"'), case_id)), version)`,
    `create index publication_of_case on zhifa.publication (case_id)`,
  ],
}
