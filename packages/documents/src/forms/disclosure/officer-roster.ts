import { col, dateCol } from '../../fields/item-list'
import { publicList } from '../../form-kinds/public-list'

/** 行政执法人员清单 */
export const officerRoster = publicList({
  id: 'officer-roster',
  title: '行政执法人员清单',
  of: '行政执法人员',
  columns: [
    col('name', '姓名', 1.6, { kind: 'personal-name' }),
    col('unit', '单位', 3),
    col('post', '职务', 2, { optional: true }),
    col('certificate', '执法证件编号', 2.4),
    col('category', '执法类别', 2),
    col('area', '执法区域', 2.2),
    dateCol('validUntil', '证件有效期至', 2),
  ],
  sample: [
    {
      name: '乙某某',
      unit: '示例市示例区卫生健康局',
      post: '科员',
      certificate: '示例00001',
      category: '卫生健康',
      area: '示例市示例区',
      validUntil: '2029-06-30',
    },
    {
      name: '丙某某',
      unit: '示例市示例区卫生健康局',
      certificate: '示例00002',
      category: '卫生健康',
      area: '示例市示例区',
      validUntil: '2029-06-30',
    },
  ],
  cites: ['国办发〔2018〕118号', '行政处罚法 39'],
})
