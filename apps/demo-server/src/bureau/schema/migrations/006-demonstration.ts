import type { Migration } from './migration'

export const demonstrationMark: Migration = {
  number: 6,
  name: 'which databases hold a demonstration',
  statements: [
    `create table zhifa.demonstration (one boolean primary key default true check (one))`,
    // Sample cases were only ever walked in a demonstration.
    `insert into zhifa.demonstration select true where exists (select 1 from zhifa.demo_case)`,
  ],
}
