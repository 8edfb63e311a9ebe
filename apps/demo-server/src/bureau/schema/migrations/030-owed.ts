import { keepSummaryOf, summaryColumns } from './023-figures'
import type { Migration } from './migration'

export const owed: Migration = {
  number: 30,
  name: 'cases of which something is to be published or taken down are found without reading all of them',
  statements: [
    // Rows are derived: they are computed anew at the start.
    `delete from zhifa.case_task`,
    `delete from zhifa.case_figure`,
    `delete from zhifa.case_summary`,
    `alter table zhifa.case_summary add column owes_from date not null`,
    `create index case_summary_owes on zhifa.case_summary (agency, owes_from, place)`,
    keepSummaryOf([...summaryColumns, 'owes_from']),
  ],
}
