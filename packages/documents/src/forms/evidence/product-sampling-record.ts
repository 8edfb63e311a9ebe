import { prose } from '@zhifa/domain'
import { col, itemList } from '../../fields/item-list'
import { officers, twoOfficers } from '../../fields/officer'
import { grid, row, sealRow, signedBy, signRow } from '../../fields/rows'
import { sampleOfficers, sampleParty } from '../../fields/sample-case'
import { samplingFields, samplingRows } from '../../fields/sampling'
import { sheetForm } from '../../form-kinds/sheet-form'

const samples = itemList('样品', [
  col('number', '样品编号', 1.6),
  col('name', '样品名称', 2.2),
  col('specification', '规格', 1.6, { optional: true }),
  col('quantity', '数量', 1.2),
  col('packing', '包装状况或储存条件', 2, { optional: true }),
  col('batch', '生产日期或批号', 1.8, { optional: true }),
  col('maker', '标注的生产或进口代理单位', 2.4, { optional: true }),
  col('brand', '商标', 1.2, { optional: true }),
])

/** 产品样品采样记录 */
export const productSamplingRecord = sheetForm({
  id: 'product-sampling-record',
  title: '产品样品采样记录',
  catalogue: 'B',
  audience: 'both',
  copies: ['存档', '交当事人', '随样品'],
  numbered: true,
  data: {
    ...samplingFields,
    samples: samples.field,
    officers: officers('采样人'),
    remark: prose('备注', 'case-text', 2000).optional(),
  },
  mustState: [twoOfficers],
  body: (d) => [
    grid(...samplingRows(d)),
    samples.table(d.samples, { size: 'small' }),
    grid(row('备注', d.remark), signRow('被采样人（陪同人）'), signedBy('采样人', d.officers), sealRow(d.agency, d.on)),
  ],
  sample: {
    party: sampleParty,
    place: '示例市示例区样板路1号一层库房',
    at: '2026-09-28T10:05',
    method: '随机抽取，现场封样',
    purpose: '检验一次性消毒毛巾的微生物指标',
    samples: [
      {
        number: 'YP-01',
        name: '一次性消毒毛巾',
        specification: '30cm×60cm',
        quantity: '6条',
        packing: '原包装完好',
        batch: '20260801',
        maker: '示例市样板日化有限公司',
        brand: '示例牌',
      },
      { number: 'YP-02', name: '皮肤消毒液', quantity: '3瓶', packing: '常温避光' },
    ],
    officers: sampleOfficers,
    on: '2026-09-28',
  },
  cites: ['行政处罚法 42.1', '行政处罚法 56', '卫生行政执法文书规范'],
})
