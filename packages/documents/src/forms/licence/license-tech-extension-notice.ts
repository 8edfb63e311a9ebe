import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { led } from '../../fields/led'
import { you } from '../../fields/party-lines'
import { sampleApplicant } from '../../fields/sample-case'
import { actLine, actText } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

/** 行政许可技术审查延期通知书 */
export const licenseTechExtensionNotice = letterForm({
  id: 'license-tech-extension-notice',
  title: '行政许可技术审查延期通知书',
  catalogue: 'A',
  nature: '技延',
  addressee: '申请人',
  copies: ['存档', '交申请人'],
  data: {
    matter: actLine('许可事项', 'plain'),
    opinion: actText('技术审查意见', 'case-text'),
    supplement: actText('补充材料的要求', 'case-text'),
    days: z.int().min(1).max(366).meta({ title: '所需时间（工作日）' }),
  },
  mustState: [stated('time', '行政许可法 45', '书面告知的所需时间', 'the time it takes, in writing', 'days')],
  body: (d) => [
    paragraph(`${you(d.party)}申请的${d.matter}，${led('经技术审查', d.opinion)}`),
    paragraph(`请按照下列要求补充材料：${d.supplement}`),
    paragraph(
      `根据《中华人民共和国行政许可法》第四十五条的规定，技术审查延期${d.days}个工作日，该时间不计算在行政许可期限内。`,
    ),
  ],
  sample: {
    party: sampleApplicant,
    matter: '公共场所卫生许可',
    opinion: '卫生学评价报告的检测点位不足。',
    supplement: '补测浴池和休息区的空气质量。',
    days: 15,
  },
  cites: ['行政许可法 45', '卫生行政许可管理办法'],
})
