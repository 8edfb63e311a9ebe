import { col, proseCol } from '../../fields/item-list'
import { publicList } from '../../form-kinds/public-list'

/** 重大执法决定法制审核目录清单 */
export const legalReviewCatalogue = publicList({
  id: 'legal-review-catalogue',
  title: '重大执法决定法制审核目录清单',
  of: '审核事项',
  columns: [
    col('category', '类别', 1.6),
    col('name', '审核事项', 2.8),
    proseCol('standard', '情形标准', 4),
    proseCol('basis', '依据', 3.4),
    proseCol('materials', '送审材料', 3.4),
    col('term', '审核时限', 1.8),
  ],
  sample: [
    {
      category: '行政处罚',
      name: '涉及重大公共利益的行政处罚',
      standard: '案件涉及重大公共利益，或者直接关系当事人重大权益并经过听证程序，或者案情疑难复杂',
      basis: '《中华人民共和国行政处罚法》第五十八条',
      materials: '调查终结报告、决定书稿、证据材料、听证材料',
      term: '5个工作日',
    },
  ],
  cites: ['国办发〔2018〕118号', '行政处罚法 58'],
})
