import type { Migration } from './migration'

export const docket: Migration = {
  number: 22,
  name: 'papers of the supervising body and complaints are found over all cases, the newest first',
  statements: [
    `create index entry_docket on zhifa.entry (case_id, seq) where step in ('supervision-paper', 'complaint')`,
  ],
}
