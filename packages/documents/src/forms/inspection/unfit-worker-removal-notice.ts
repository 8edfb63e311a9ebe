import { formatChineseDate, PlainDate, prose } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { col, countCol, itemList } from '../../fields/item-list'
import { lawRefs, ruledBy } from '../../fields/legal'
import { letterForm } from '../../form-kinds/letter-form'

const workers = itemList('应当调离的人员', [
  col('name', '姓名', 1.8, { kind: 'personal-name' }),
  col('sex', '性别', 1),
  countCol('age', '年龄', 1),
  col('post', '岗位', 2),
  col('finding', '检出的疾病或职业禁忌', 3.4, { kind: 'case-text' }),
])

/** 职业禁忌人员调离通知书 */
export const unfitWorkerRemovalNotice = letterForm({
  id: 'unfit-worker-removal-notice',
  title: '职业禁忌人员调离通知书',
  catalogue: 'B',
  nature: '调',
  addressee: '用人单位',
  copies: ['存档', '交用人单位'],
  data: {
    workers: workers.field,
    basis: lawRefs('依据'),
    deadline: PlainDate.meta({ title: '调离期限' }),
    feedback: prose('反馈要求', 'case-text', 1000).optional(),
  },
  body: (d) => [
    paragraph('经查，你单位下列人员不适宜从事现岗位工作：', { keepNext: true }),
    workers.table(d.workers),
    paragraph(
      `依据${ruledBy(d.basis)}，请你单位于${formatChineseDate(d.deadline)}前将上述人员调离原岗位，并妥善安置。`,
    ),
    ...(d.feedback ? [paragraph(d.feedback)] : []),
    paragraph('你单位有权进行陈述和申辩。'),
  ],
  sign: () => [signaturePlace('用人单位（签收）')],
  sample: {
    workers: [{ name: '宙某某', sex: '男', age: 35, post: '理发员', finding: '患有未治愈的、有碍公众健康的疾病' }],
    basis: ['《公共场所卫生管理条例》第七条'],
    deadline: '2026-10-10',
    feedback: '请将调离情况书面报送本机关。',
    on: '2026-09-29',
  },
  cites: ['行政处罚法 45', '职业病防治法 35', '公共场所卫生管理条例 7', '卫生行政执法文书规范'],
})
