import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { choice } from '../../fields/choice'
import { col, itemList, proseCol } from '../../fields/item-list'
import { you } from '../../fields/party-lines'
import { actLine } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

const problem = choice('材料问题', { incomplete: '申请材料不齐全', form: '申请材料不符合法定形式' })
const materials = itemList('需要补正的材料', [
  col('name', '材料名称', 4),
  proseCol('demand', '补正要求', 5, { optional: true }),
])

/** 申请材料补正通知书: everything at once, within five working days. */
export const licenseSupplementNotice = letterForm({
  id: 'license-supplement-notice',
  title: '申请材料补正通知书',
  catalogue: 'A',
  nature: '补',
  addressee: '申请人',
  copies: ['存档', '交申请人'],
  data: {
    matter: actLine('许可事项', 'plain'),
    appliedOn: PlainDate.meta({ title: '收到申请日期' }),
    problem: problem.field,
    materials: materials.field,
  },
  mustState: [
    stated('once', '行政许可法 32', '需要补正的全部内容', 'everything that is lacking', 'materials'),
    {
      id: 'five-days',
      cites: ['行政许可法 32', '行政许可法 82'],
      zh: '收到申请材料后法定期限内的告知',
      en: 'notice within the statutory term from the application',
      holds: (d, day) => day.within('licence.supplement-notice', d.appliedOn, d.on),
      said: (day) => ({
        zh: `收到申请材料${day.words('licence.supplement-notice')}内的告知`,
        en: `notice within ${day.english('licence.supplement-notice')} of the application`,
      }),
    },
  ],
  body: (d) => [
    paragraph(
      `本机关于${formatChineseDate(d.appliedOn)}收到${you(d.party)}提出的${d.matter}申请。经审查，${problem.text(d.problem)}。根据《中华人民共和国行政许可法》第三十二条的规定，请补正下列材料：`,
    ),
    materials.table(d.materials),
    paragraph('以上内容为需要补正的全部内容。补正后请重新提交。'),
  ],
  sample: {
    matter: '公共场所卫生许可',
    appliedOn: '2026-10-08',
    problem: 'incomplete',
    materials: [{ name: '卫生检测报告', demand: '由具备资质的机构出具，原件1份' }, { name: '从业人员健康合格证明' }],
    on: '2026-10-08',
  },
  cites: ['行政许可法 32', '行政许可法 82', '卫生行政许可管理办法'],
})
