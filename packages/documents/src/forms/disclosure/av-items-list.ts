import { col, proseCol } from '../../fields/item-list'
import { publicList } from '../../form-kinds/public-list'

/** 音像记录事项清单 */
export const avItemsList = publicList({
  id: 'av-items-list',
  title: '音像记录事项清单',
  of: '音像记录事项',
  columns: [
    col('category', '执法类别', 1.8),
    col('step', '执法环节', 2.4),
    col('place', '记录场所', 1.8),
    proseCol('content', '记录内容', 3),
    col('manner', '记录方式', 1.8),
    col('scope', '全过程或关键环节', 1.8),
    col('start', '记录起点', 1.6),
    col('end', '记录终点', 1.6),
    col('by', '记录人', 1.6, { optional: true }),
    col('retention', '保存期限', 1.6, { optional: true }),
  ],
  sample: [
    {
      category: '行政检查',
      step: '现场检查',
      place: '被检查场所',
      content: '出示证件、告知权利、检查过程、核对笔录和签名',
      manner: '执法记录仪录像',
      scope: '全过程',
      start: '进入现场',
      end: '离开现场',
      by: '执法人员',
    },
    {
      category: '行政强制',
      step: '查封、扣押',
      place: '现场',
      content: '送达决定、清点财物、张贴封条',
      manner: '录像',
      scope: '全过程',
      start: '告知',
      end: '封存完毕',
      retention: '随案卷',
    },
  ],
  cites: ['国办发〔2018〕118号', '行政处罚法 47'],
})
