import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace, signaturePlaces } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { namesOf, officers, officersText, twoOfficers } from '../../fields/officer'
import { you } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { sampleOfficers } from '../../fields/sample-case'
import { actText } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'

const result = choice('检查结果', {
  clean: '未发现问题',
  corrected: '发现问题，已现场改正',
  'to-correct': '责令改正',
  'to-file': '拟立案调查',
  transfer: '移送其他机关',
})

/** 行政检查结果告知书 */
export const inspectionResultNotice = letterForm({
  id: 'inspection-result-notice',
  title: '行政检查结果告知书',
  catalogue: 'B',
  nature: '检果',
  addressee: '被检查人',
  copies: ['存档', '交被检查人'],
  data: {
    notice: related('检查通知书'),
    result: result.field,
    detail: actText('问题和依据', 'case-text').optional(),
    requirement: actText('整改要求和期限', 'case-text').optional(),
    published: z.boolean().meta({ title: '结果是否公示' }),
    objection: actText('异议途径', 'case-text'),
    officers: officers('检查人员'),
  },
  mustState: [
    twoOfficers,
    {
      id: 'detail',
      cites: ['国办发〔2024〕54号'],
      zh: '发现的问题和依据',
      en: 'the problems found and the basis',
      holds: (d) => d.result === 'clean' || d.detail !== undefined,
    },
  ],
  body: (d) => [
    paragraph(`本机关依据${relatedText(d.notice)}对${you(d.party)}进行了行政检查。现将检查结果告知如下：`),
    paragraph(result.marked(d.result)),
    ...(d.detail ? [paragraph(d.detail)] : []),
    ...(d.requirement ? [paragraph(d.requirement)] : []),
    ...(d.published ? [paragraph('检查结果将依法向社会公示。')] : []),
    paragraph(`${you(d.party)}有权陈述和申辩。`),
    paragraph(d.objection),
    paragraph(`检查人员：${officersText(d.officers)}。`),
  ],
  sign: (d) => [signaturePlace('被检查人（签收）'), ...signaturePlaces('检查人员（签名）', namesOf(d.officers))],
  sample: {
    notice: { title: '行政检查通知书', number: '示卫公检通〔2026〕12号', on: '2026-09-25' },
    result: 'to-correct',
    detail:
      '未能出示公共场所卫生许可证，本机关已经立案；没有公共用品用具消毒记录，不符合《公共场所卫生管理条例实施细则》的要求。',
    requirement: '请于2026年10月15日前改正，并将改正情况书面报送本机关。',
    published: true,
    objection: '对检查结果有异议的，可以向示例市示例区卫生健康局综合科书面提出，联系电话0000-0000001。',
    officers: sampleOfficers,
    on: '2026-09-30',
  },
  cites: ['国办发〔2024〕54号', '行政检查文书基本格式文本（试行）'],
})
