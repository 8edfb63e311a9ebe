import { formatChineseDate, LocalDateTime, line, PlainDate, prose } from '@zhifa/domain'
import { dateTimeText } from '../../fields/date-text'
import { related, relatedText } from '../../fields/related'
import { grid, opinionField, opinionRow, pair, row, signRow } from '../../fields/rows'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 案卷借阅登记单 */
export const fileBorrowSlip = sheetForm({
  id: 'file-borrow-slip',
  title: '案卷借阅登记单',
  catalogue: 'C',
  data: {
    file: related('案卷'),
    borrower: line('借阅人', 'personal-name', 60),
    unit: line('借阅人单位', 'plain', 100),
    purpose: line('用途', 'plain', 300),
    borrowedAt: LocalDateTime.meta({ title: '借出时间' }),
    dueOn: PlainDate.meta({ title: '应归还日期' }),
    returnedAt: LocalDateTime.meta({ title: '归还时间' }).optional(),
    state: prose('归还检查情况', 'plain', 500).optional(),
    leader: opinionField('批准意见'),
  },
  body: (d) => [
    grid(
      row('案卷', relatedText(d.file)),
      pair('借阅人', d.borrower, '单位', d.unit),
      row('用途', d.purpose, 2),
      pair('借出时间', dateTimeText(d.borrowedAt), '应归还日期', formatChineseDate(d.dueOn)),
      pair('归还时间', d.returnedAt && dateTimeText(d.returnedAt), '归还检查情况', d.state),
      opinionRow('批准意见', d.leader),
      signRow('借阅人'),
      signRow('档案管理人员'),
    ),
  ],
  sample: {
    file: { title: '示例市样板理发有限公司行政处罚案卷', number: '20260012' },
    borrower: '未某某',
    unit: '示例市示例区司法局',
    purpose: '案卷评查',
    borrowedAt: '2026-11-12T09:00',
    dueOn: '2026-11-19',
    leader: { opinion: '同意借阅。', by: '辛某某', on: '2026-11-11' },
    on: '2026-11-11',
  },
  cites: [],
})
