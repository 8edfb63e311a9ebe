import type { Migration } from './migration'

export const usualActs: Migration = {
  number: 39,
  name: 'what somebody entered or uploaded last is found without reading everything',
  statements: [
    `create index entry_of_person on zhifa.entry (entered_by, step, entered_at)`,
    `create index media_of_person on zhifa.media (uploaded_by, uploaded_at)`,
  ],
}
