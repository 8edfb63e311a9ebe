import { LocalDateTime, line } from '@zhifa/domain'
import { label, value } from '../../blocks/fields'
import { dateTimeText } from '../../fields/date-text'
import { col, itemList, proseCol } from '../../fields/item-list'
import { officers, twoOfficers } from '../../fields/officer'
import { grid, pair, row, signedBy, signRow } from '../../fields/rows'
import { sampleCause, sampleOfficers } from '../../fields/sample-case'
import { caseName, place } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const shots = itemList('照片或视听资料', [
  col('name', '编号或文件名', 1.9),
  proseCol('shows', '证明内容', 2.6),
  col('hash', '文件校验值', 4, { optional: true, kind: 'reference' }),
])

/** 现场照片（视听资料）说明页 */
export const photoEvidenceSheet = sheetForm({
  id: 'photo-evidence-sheet',
  title: '现场照片（视听资料）说明页',
  catalogue: 'D',
  audience: 'both',
  data: {
    cause: caseName,
    shotAt: LocalDateTime.meta({ title: '拍摄时间' }),
    shotIn: place('拍摄地点'),
    device: line('设备及原始载体', 'plain', 200),
    shots: shots.field,
    officers: officers('拍摄人'),
  },
  mustState: [twoOfficers],
  body: (d) => [
    grid(
      row('案由', d.cause),
      pair('拍摄时间', dateTimeText(d.shotAt), '设备及原始载体', d.device),
      row('拍摄地点', d.shotIn),
    ),
    shots.table(d.shots, { size: 'small' }),
    grid(
      [label('照片粘贴处'), value('（照片粘贴于此，可另附页）', { span: 3, lines: 9, paste: true, align: 'center' })],
      signedBy('拍摄人', d.officers),
      signRow('当事人确认'),
    ),
  ],
  sample: {
    cause: sampleCause,
    shotAt: '2026-09-28T09:50',
    shotIn: '示例市示例区样板路1号',
    device: '执法记录仪SL-03，存储卡01',
    shots: [
      {
        name: 'IMG-0101',
        shows: '门头招牌和营业状态',
        hash: 'SM3 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
      },
      { name: 'IMG-0102', shows: '消毒柜未通电' },
    ],
    officers: sampleOfficers,
    on: '2026-09-28',
  },
  cites: ['行政处罚法 46', '行政处罚法 47'],
})
