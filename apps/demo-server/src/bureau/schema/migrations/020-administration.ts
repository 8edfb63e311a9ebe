import type { Migration } from './migration'

export const administration: Migration = {
  number: 20,
  name: 'acts of administration: people, roles, certificates, law, with who proposed and approved them',
  statements: [
    `create table zhifa.administration_event (
      agency text not null,
      seq bigint not null,
      act text not null,
      kind text not null,
      body text not null,
      entered_by text not null,
      entered_at timestamptz not null,
      primary key (agency, seq)
    )`,
    `create trigger keep_zhifa_administration_event before update or delete on zhifa.administration_event
      for each row execute function zhifa.refuse_change()`,
    `create trigger keep_all_administration_event before truncate on zhifa.administration_event
      for each statement execute function zhifa.refuse_change()`,
  ],
}
