import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { you } from '../../fields/party-lines'
import { sampleApplicant } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

/** 行政许可决定延期通知书 */
export const licenseDecisionExtensionNotice = letterForm({
  id: 'license-decision-extension-notice',
  title: '行政许可决定延期通知书',
  catalogue: 'A',
  nature: '延',
  addressee: '申请人',
  copies: ['存档', '交申请人'],
  data: {
    matter: actLine('许可事项', 'plain'),
    acceptedOn: PlainDate.meta({ title: '受理日期' }),
    reason: actText('延长期限的理由', 'case-text'),
    days: z.int().min(1).max(15).meta({ title: '延长期限（工作日）' }),
    approvedBy: actLine('批准的负责人', 'personal-name'),
  },
  mustState: [
    stated('reason', '行政许可法 42', '延长期限的理由', 'the reason of the extension', 'reason'),
    stated('approval', '行政许可法 42', '负责人的批准', 'the approval of the head', 'approvedBy'),
  ],
  body: (d) => [
    paragraph(
      `本机关于${formatChineseDate(d.acceptedOn)}受理${you(d.party)}的${d.matter}申请。${d.reason}根据《中华人民共和国行政许可法》第四十二条的规定，经负责人${d.approvedBy}批准，作出行政许可决定的期限延长${d.days}个工作日。`,
    ),
  ],
  sample: {
    party: sampleApplicant,
    matter: '公共场所卫生许可',
    acceptedOn: '2026-10-09',
    reason: '需要核实现场整改情况，不能在规定期限内作出决定。',
    days: 10,
    approvedBy: '辛某某',
    on: '2026-11-05',
  },
  cites: ['行政许可法 42', '行政许可法 82', '卫生行政许可管理办法'],
})
