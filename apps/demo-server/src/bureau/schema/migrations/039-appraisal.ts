import type { Migration } from './migration'

export const appraisal: Migration = {
  number: 39,
  name: 'appraisals of finished files; what somebody entered last is found without reading every entry',
  statements: [
    `create index entry_of_person on zhifa.entry (entered_by, step, entered_at)`,
    `create index media_of_person on zhifa.media (uploaded_by, uploaded_at)`,
  ],
}
