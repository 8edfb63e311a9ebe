import { line, prose } from '@zhifa/domain'
import { col, itemList } from '../../fields/item-list'
import { officers, twoOfficers } from '../../fields/officer'
import { grid, row, sealRow, signedBy, signRow } from '../../fields/rows'
import { sampleOfficers, sampleParty } from '../../fields/sample-case'
import { samplingFields, samplingRows } from '../../fields/sampling'
import { sheetForm } from '../../form-kinds/sheet-form'

const samples = itemList('样品', [
  col('number', '样品编号', 1.8),
  col('name', '样品名称', 2.6),
  col('quantity', '份数', 1.2),
  col('point', '采样点', 2.6),
  col('state', '状态', 2, { optional: true }),
])

/** 非产品样品采样记录: air, water, surfaces of a place. */
export const nonProductSamplingRecord = sheetForm({
  id: 'non-product-sampling-record',
  title: '非产品样品采样记录',
  catalogue: 'B',
  audience: 'both',
  copies: ['存档', '交当事人', '随样品'],
  numbered: true,
  data: {
    ...samplingFields,
    equipment: line('使用设备或仪器名称', 'plain', 300),
    samples: samples.field,
    state: prose('物品或场所状况', 'case-text', 5000),
    officers: officers('采样人'),
  },
  mustState: [twoOfficers],
  body: (d) => [
    grid(...samplingRows(d), row('使用设备或仪器名称', d.equipment)),
    samples.table(d.samples),
    grid(
      row('物品或场所状况', d.state, 4),
      signRow('被采样人（陪同人）'),
      signedBy('采样人', d.officers),
      sealRow(d.agency, d.on),
    ),
  ],
  sample: {
    party: sampleParty,
    place: '示例市示例区样板路1号营业厅',
    at: '2026-09-28T10:20',
    method: '涂抹法',
    purpose: '检测理发工具和毛巾表面的菌落总数',
    equipment: '一次性采样拭子、规格板',
    samples: [
      { number: 'HJ-01', name: '理发剪表面涂抹样', quantity: '2份', point: '2号理发椅', state: '使用后未消毒' },
      { number: 'HJ-02', name: '毛巾涂抹样', quantity: '2份', point: '毛巾消毒柜' },
    ],
    state: '营业厅约40平方米，通风良好；消毒柜接通电源，指示灯未亮。',
    officers: sampleOfficers,
    on: '2026-09-28',
  },
  cites: ['行政处罚法 42.1', '行政处罚法 56', '卫生行政执法文书规范'],
})
