import { LocalDateTime, Party } from '@zhifa/domain'
import { choice } from '../../fields/choice'
import { dateTimeText } from '../../fields/date-text'
import { col, itemList, proseCol } from '../../fields/item-list'
import { officers, twoOfficers } from '../../fields/officer'
import { partyRows } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { grid, row, signedBy, signRow } from '../../fields/rows'
import { sampleOfficers, sampleParty } from '../../fields/sample-case'
import { sheetForm } from '../../form-kinds/sheet-form'

const conclusion = choice('结论', { done: '已全部改正', partly: '部分改正', 'not-done': '未改正' })
const items = itemList('复查项目', [
  proseCol('demand', '要求改正的项目', 3.4),
  proseCol('state', '复查情况', 3.8),
  col('done', '是否改正', 1.4),
])

/** 整改复查记录 */
export const correctionRecheck = sheetForm({
  id: 'correction-recheck',
  title: '整改复查记录',
  catalogue: 'D',
  audience: 'both',
  data: {
    original: related('责令改正的文书'),
    subject: Party.meta({ title: '被复查人' }),
    at: LocalDateTime.meta({ title: '复查时间' }),
    officers: officers('复查人员'),
    items: items.field,
    conclusion: conclusion.field,
  },
  mustState: [twoOfficers],
  body: (d) => [
    grid(
      row('责令改正的文书', relatedText(d.original)),
      ...partyRows('被复查人', d.subject),
      row('复查时间', dateTimeText(d.at)),
    ),
    items.table(d.items),
    grid(row('结论', conclusion.marked(d.conclusion)), signRow('被复查人'), signedBy('复查人员', d.officers)),
  ],
  sample: {
    original: { title: '责令改正通知书', number: '示卫公责改〔2026〕12号', on: '2026-09-29' },
    subject: sampleParty,
    at: '2026-10-16T09:20',
    officers: sampleOfficers,
    items: [
      { demand: '停止未取得许可证的营业行为', state: '大门关闭，张贴歇业告示', done: '是' },
      { demand: '依法申请卫生许可', state: '已提交申请，出示受理凭证', done: '是' },
    ],
    conclusion: 'done',
    on: '2026-10-16',
  },
  cites: ['行政处罚法 28.1', '行政处罚法 42.1'],
})
