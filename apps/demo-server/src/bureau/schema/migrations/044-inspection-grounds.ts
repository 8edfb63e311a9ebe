import type { Migration } from './migration'

export const inspectionGrounds: Migration = {
  number: 44,
  name: 'figures of what inspections rest on; their items as caps compare them',
  statements: [
    // Rows are derived: those of checks are computed anew at the start, with what is counted of them since.
    `update zhifa.case_summary set law = '' where split_part(procedure, '.', 1) = 'inspection'`,
  ],
}
