import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { boxFor, choice } from '../../fields/choice'
import { officers } from '../../fields/officer'
import { dateRange, rangeText, related, relatedText } from '../../fields/related'
import { grid, opinionField, opinionRow, pair, row, signedBy } from '../../fields/rows'
import { sampleDecision, sampleOfficers } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { sheetForm } from '../../form-kinds/sheet-form'

const kind = choice('公示类别', { before: '事前公开', during: '事中公示', after: '事后公开' })
const redaction = choice('保密和隐私处理', {
  names: '姓名等个人信息已处理',
  identity: '身份证件号码、联系方式、住址已删除',
  secrets: '国家秘密、商业秘密已审查',
  minors: '未成年人信息已处理',
})

/** 行政执法信息公示审批表 */
export const publicityReview = sheetForm({
  id: 'publicity-review',
  title: '行政执法信息公示审批表',
  catalogue: 'A',
  numbered: true,
  data: {
    kind: kind.field,
    heading: actLine('公示信息标题', 'plain'),
    content: actText('公示内容', 'case-text'),
    source: related('来源文书'),
    decidedOn: PlainDate.meta({ title: '决定日期' }),
    dueOn: PlainDate.meta({ title: '公示时限' }),
    redacted: z.array(redaction.field).max(4).meta({ title: '保密和隐私处理' }),
    channel: actLine('公示载体', 'plain'),
    period: dateRange('公示期限').optional(),
    officers: officers('承办人'),
    department: opinionField('科室意见'),
    office: opinionField('办公室审核意见'),
    leader: opinionField('负责人意见'),
  },
  body: (d) => [
    grid(
      row('公示类别', kind.marked(d.kind)),
      row('标题', d.heading),
      row('公示内容', d.content, 4),
      row('来源文书', relatedText(d.source)),
      pair('决定日期', formatChineseDate(d.decidedOn), '公示时限', formatChineseDate(d.dueOn)),
      row(
        '保密和隐私处理',
        redaction.field.options.map((key) => `${boxFor(d.redacted.includes(key))}${redaction.text(key)}`).join('　'),
      ),
      pair('公示载体', d.channel, '公示期限', d.period && rangeText(d.period)),
      signedBy('承办人', d.officers),
      opinionRow('科室意见', d.department),
      opinionRow('办公室审核意见', d.office),
      opinionRow('负责人意见', d.leader),
    ),
  ],
  sample: {
    kind: 'after',
    heading: '示例市样板理发有限公司行政处罚信息',
    content: '未取得公共场所卫生许可证擅自营业，警告，罚款3000元。',
    source: sampleDecision,
    decidedOn: '2026-10-20',
    dueOn: '2026-10-29',
    redacted: ['names', 'identity', 'secrets'],
    channel: '区人民政府网站',
    period: { from: '2026-10-23', to: '2027-10-22' },
    officers: sampleOfficers,
    department: { opinion: '内容与决定书一致，拟同意公示。', by: '戊某某', on: '2026-10-21' },
    office: { opinion: '同意公示。', by: '午某某', on: '2026-10-22' },
    on: '2026-10-21',
  },
  cites: ['国办发〔2018〕118号', '行政处罚法 48'],
})
