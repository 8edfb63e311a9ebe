import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { itemList, proseCol } from '../../fields/item-list'
import { related, relatedText } from '../../fields/related'
import { grid, signRow } from '../../fields/rows'
import { actLine, officerName } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const missing = itemList('需要补正的内容', [
  proseCol('what', '需要补充的材料或者调查', 5),
  proseCol('why', '理由', 4, { optional: true }),
])

/** 法制审核补正（退回）通知单 */
export const legalReviewSupplement = sheetForm({
  id: 'legal-review-supplement',
  title: '法制审核补正（退回）通知单',
  catalogue: 'D',
  numbered: true,
  data: {
    department: actLine('送审科室', 'plain'),
    submission: related('送审表'),
    missing: missing.field,
    dueOn: PlainDate.meta({ title: '补正期限' }),
    reviewer: officerName('审核人'),
  },
  body: (d) => [
    paragraph(`${d.department}：`, { style: 'record', indent: 0 }),
    paragraph(`你科室送审的${relatedText(d.submission)}收悉。经审核，需要补正下列内容：`, { style: 'record' }),
    missing.table(d.missing),
    paragraph(`请于${formatChineseDate(d.dueOn)}前补正后重新送审。补正期间不计入审核时限。`, { style: 'record' }),
    grid(signRow('审核人', d.reviewer), signRow('送审科室接收人')),
  ],
  sample: {
    department: '卫生监督科',
    submission: { title: '重大执法决定法制审核送审表', number: '2026-12', on: '2026-10-19' },
    missing: [
      { what: '听证笔录和听证意见书', why: '送审材料中没有，无法审核当事人的意见是否复核' },
      { what: '营业执照复印件' },
    ],
    dueOn: '2026-10-20',
    reviewer: '己某某',
    on: '2026-10-19',
  },
  cites: ['国办发〔2018〕118号'],
})
