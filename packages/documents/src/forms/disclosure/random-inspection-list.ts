import { col, proseCol } from '../../fields/item-list'
import { publicList } from '../../form-kinds/public-list'

/** 随机抽查事项清单 */
export const randomInspectionList = publicList({
  id: 'random-inspection-list',
  title: '随机抽查事项清单',
  of: '随机抽查事项',
  columns: [
    col('name', '抽查事项', 2.4),
    col('body', '抽查主体', 2.4),
    proseCol('basis', '抽查依据', 3.4),
    col('object', '抽查对象', 2.2),
    proseCol('content', '抽查内容', 3),
    col('share', '抽查比例', 1.4),
    col('manner', '抽查方式', 1.6),
    col('frequency', '抽查频次', 1.6),
  ],
  sample: [
    {
      name: '公共场所卫生监督检查',
      body: '示例市示例区卫生健康局',
      basis: '《公共场所卫生管理条例》第十条',
      object: '公共场所经营者',
      content: '卫生许可、从业人员健康合格证明、公共用品用具消毒',
      share: '20%',
      manner: '现场检查',
      frequency: '每年1次',
    },
  ],
  cites: ['国办发〔2018〕118号', '行政处罚法 39'],
})
