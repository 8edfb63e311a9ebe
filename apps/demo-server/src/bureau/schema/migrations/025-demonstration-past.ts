import type { Migration } from './migration'

export const demonstrationPast: Migration = {
  number: 25,
  name: 'how far the invented past of a demonstration was written down',
  statements: [
    // Moved in the transaction that writes a part of it: a start that was killed goes on where it was.
    `create table zhifa.demo_past (
      one boolean primary key default true check (one),
      until date not null,
      written integer not null default 0,
      whole boolean not null default false
    )`,
  ],
}
