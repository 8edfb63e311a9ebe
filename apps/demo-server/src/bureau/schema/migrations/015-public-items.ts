import type { Migration } from './migration'

export const publicItems: Migration = {
  number: 15,
  name: 'each party of a case has a public item of its own',
  statements: [
    // The last part of the key: the case, or the case and which party. Of what is stored, so that neither disagrees with the other.
    `alter table zhifa.publication
      add column item text not null generated always as (split_part(body::jsonb ->> 'key', ':', 3)) stored`,
    `alter table zhifa.publication drop constraint publication_pkey, add primary key (item, version)`,
    `create index publication_of_case on zhifa.publication (case_id)`,
  ],
}
