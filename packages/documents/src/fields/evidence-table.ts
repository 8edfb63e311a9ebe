import { type Table, table } from '../blocks/table'
import type { Evidence } from './legal'

/** The evidence of a case: number, what it is, what it proves, where it comes from. */
export const evidenceTable = (evidence: readonly Evidence[]): Table =>
  table(
    [
      { title: '序号', width: 1.1, align: 'center' },
      { title: '证据名称', width: 4.2 },
      { title: '证明事项', width: 4.8 },
      { title: '来源', width: 2.4 },
    ],
    evidence.map((item, i) => [String(i + 1), item.name, item.proves, item.source ?? '']),
    { close: false },
  )
