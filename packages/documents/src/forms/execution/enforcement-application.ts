import { formatChineseDate, Party, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { heading, labelled, paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { col, itemList } from '../../fields/item-list'
import { partyBlock } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { sampleDecision, sampleParty } from '../../fields/sample-case'
import { cappedSurcharge } from '../../fields/surcharge'
import { actLine, actText, place } from '../../fields/text'
import { stated } from '../../form/must'
import { officialLetterForm } from '../../form-kinds/letter-form'
import { amountText } from '../../money/capitals'

const attachments = itemList('材料清单', [col('name', '材料名称', 5), col('quantity', '份数', 1.4)])

/** 强制执行申请书: to the court, signed by the head of the agency. */
export const enforcementApplication = officialLetterForm({
  id: 'enforcement-application',
  title: '强制执行申请书',
  catalogue: 'A',
  nature: '强申',
  audience: 'both',
  copies: ['交人民法院', '存档'],
  data: {
    applicantAddress: place('申请人地址'),
    head: actLine('申请人负责人', 'personal-name'),
    agents: z.array(actLine('委托代理人', 'personal-name')).max(2).meta({ title: '委托代理人' }).optional(),
    telephone: actLine('联系电话', 'telephone'),
    respondent: Party.meta({ title: '被申请人' }),
    original: related('行政决定'),
    servedOn: PlainDate.meta({ title: '决定送达日期' }),
    demand: related('催告书'),
    demandedOn: PlainDate.meta({ title: '催告送达日期' }),
    claims: z
      .strictObject({
        principal: z.int().min(1).max(100_000_000_000_00).meta({ title: '罚款金额（分）' }),
        surcharge: z.int().min(0).max(100_000_000_000_00).meta({ title: '加处罚款金额（分）' }),
      })
      .meta({ title: '金钱给付' })
      .optional(),
    request: actText('申请执行事项', 'case-text'),
    facts: actText('事实、理由和依据', 'case-text'),
    views: actText('当事人的意见和催告情况', 'case-text'),
    target: actText('申请强制执行的标的情况', 'case-text'),
    attachments: attachments.field,
  },
  mustState: [
    stated(
      'decision',
      '行政强制法 55',
      '行政决定及作出决定的事实、理由和依据',
      'the decision, its facts, reasons and basis',
      'original',
      'facts',
    ),
    stated(
      'views',
      '行政强制法 55',
      '当事人的意见及行政机关催告情况',
      "the party's views and the demand",
      'views',
      'demand',
    ),
    stated('target', '行政强制法 55', '申请强制执行标的情况', 'what is to be enforced against', 'target'),
    stated('head', '行政强制法 55', '行政机关负责人', 'the head of the agency who signs', 'head'),
    {
      id: 'after-demand',
      cites: ['行政强制法 54', '行政强制法 69'],
      zh: '催告书送达后法定期限届满的申请',
      en: 'an application after the statutory term from the service of the demand',
      holds: (d, day) => day.over('execution.after-demand', d.demandedOn, d.on),
      said: (day) => ({
        zh: `催告书送达${day.words('execution.after-demand')}后的申请`,
        en: `an application ${day.english('execution.after-demand')} after the demand was served`,
      }),
    },
    cappedSurcharge((d) => d.claims),
  ],
  body: (d) => [
    labelled('申请人', d.agency),
    labelled('地址', d.applicantAddress),
    labelled('负责人', d.head),
    ...(d.agents && d.agents.length > 0 ? [labelled('委托代理人', d.agents.join('、'))] : []),
    labelled('联系电话', d.telephone),
    ...partyBlock(d.respondent, '被申请人'),
    paragraph(
      `申请人于${formatChineseDate(d.servedOn)}向被申请人送达${relatedText(d.original)}，被申请人在法定期限内未申请行政复议或者提起行政诉讼，又不履行行政决定。申请人于${formatChineseDate(d.demandedOn)}送达${relatedText(d.demand)}，被申请人仍未履行。`,
    ),
    heading('申请执行事项'),
    paragraph(d.request),
    ...(d.claims
      ? [
          paragraph(
            `罚款${amountText(d.claims.principal)}，加处罚款${d.claims.surcharge === 0 ? '无' : amountText(d.claims.surcharge)}，合计${amountText(d.claims.principal + d.claims.surcharge)}。`,
          ),
        ]
      : []),
    heading('事实、理由和依据'),
    paragraph(d.facts),
    heading('当事人的意见和催告情况'),
    paragraph(d.views),
    heading('申请强制执行的标的情况'),
    paragraph(d.target),
    heading('材料清单'),
    attachments.table(d.attachments),
  ],
  sign: () => [signaturePlace('行政机关负责人（签名）')],
  sample: {
    receiver: '示例市示例区人民法院',
    applicantAddress: '示例市示例区示例路9号',
    head: '辛某某',
    agents: ['乙某某'],
    telephone: '0000-0000001',
    respondent: sampleParty,
    original: sampleDecision,
    servedOn: '2026-10-20',
    demand: { title: '催告书', number: '示卫公催〔2027〕2号', on: '2027-04-28' },
    demandedOn: '2027-04-28',
    claims: { principal: 300_000, surcharge: 300_000 },
    request: '强制执行行政处罚决定确定的罚款和加处罚款。',
    facts: '被申请人未取得公共场所卫生许可证营业，申请人依法作出行政处罚决定。',
    views: '被申请人在处罚决定前提出陈述、申辩，已经复核并举行听证；经催告仍未履行。',
    target: '被申请人在示例银行的存款。',
    attachments: [
      { name: '行政处罚决定书及送达回执', quantity: '1份' },
      { name: '催告书及送达回执', quantity: '1份' },
    ],
    on: '2027-05-24',
  },
  cites: ['行政强制法 53', '行政强制法 54', '行政强制法 55', '行政处罚法 72'],
})
