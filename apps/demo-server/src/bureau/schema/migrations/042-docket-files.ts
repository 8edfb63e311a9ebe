import type { Migration } from './migration'

export const docketFiles: Migration = {
  number: 42,
  name: 'scans of what came and went out in the docket; figures of filings and of checklists',
  statements: [
    // A scan goes by its line, and the line says its hash, which is computed here: nobody only claims one.
    `create table zhifa.docket_file (
      agency text not null,
      no integer not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
      bytes bytea not null,
      primary key (agency, no),
      foreign key (agency, no) references zhifa.docket_event
    )`,
    `create trigger keep_docket_file before update or delete on zhifa.docket_file
      for each row execute function zhifa.refuse_change()`,
    `create trigger keep_all_docket_file before truncate on zhifa.docket_file
      for each statement execute function zhifa.refuse_change()`,
    // Rows are derived: those of penalties and checks are computed anew at the start, with what is counted of them since.
    `update zhifa.case_summary set law = '' where split_part(procedure, '.', 1) in ('penalty', 'inspection')`,
  ],
}
