import type { Migration } from './migration'

export const docketWithoutCase: Migration = {
  number: 35,
  name: 'the docket of supervision papers and complaints that no one case holds',
  statements: [
    `create table zhifa.docket_event (
      agency text not null,
      no integer not null check (no > 0),
      kind text not null,
      about integer,
      body text not null,
      entered_at timestamptz not null,
      primary key (agency, no)
    )`,
    // What is open is found without reading every line, and so is one matter with all that was said of it.
    `create index docket_event_matter on zhifa.docket_event (agency, (coalesce(about, no)), kind)`,
    `create trigger keep_docket_event before update or delete on zhifa.docket_event
      for each row execute function zhifa.refuse_change()`,
    `create trigger keep_all_docket_event before truncate on zhifa.docket_event
      for each statement execute function zhifa.refuse_change()`,
  ],
}
