import { line } from '@zhifa/domain'
import { col, countCol, itemList } from '../../fields/item-list'
import { grid, row, signRow } from '../../fields/rows'
import { sampleCause } from '../../fields/sample-case'
import { sheetForm } from '../../form-kinds/sheet-form'

const rows = itemList('移交案卷', [
  col('number', '案卷号', 2, { kind: 'reference' }),
  col('title', '题名', 5, { kind: 'case-text' }),
  col('year', '年度', 1.2),
  col('retention', '保管期限', 1.6),
  countCol('pages', '页数', 1.2),
  col('medium', '载体', 1.6, { optional: true }),
])

/** 案卷移交清单 */
export const fileTransferList = sheetForm({
  id: 'file-transfer-list',
  title: '案卷移交清单',
  catalogue: 'C',
  dated: '移交日期',
  data: {
    from: line('移交人', 'personal-name', 60),
    to: line('接收人', 'personal-name', 60),
    rows: rows.field,
  },
  body: (d) => [
    rows.table(d.rows, { size: 'small' }),
    grid(row('合计', `${d.rows.length}卷`), signRow('移交人', d.from), signRow('接收人', d.to)),
  ],
  sample: {
    from: '丙某某',
    to: '申某某',
    rows: [
      { number: '20260012', title: sampleCause, year: '2026年', retention: '永久', pages: 18, medium: '纸质、光盘' },
    ],
    on: '2026-12-01',
  },
  cites: [],
})
