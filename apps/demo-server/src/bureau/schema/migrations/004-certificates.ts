import type { Migration } from './migration'

export const certificates: Migration = {
  number: 4,
  name: 'the procedure certificate of a published decision',
  statements: [`alter table zhifa.publication add column certificate text`],
}
