import { Penalties, prose } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { Contact, contactText, sampleContact } from '../../fields/contact'
import { fullHearingTerm } from '../../fields/hearing'
import { led } from '../../fields/led'
import { lawRefs, penaltyLines, ruledBy } from '../../fields/legal'
import { you } from '../../fields/party-lines'
import { sampleFacts, samplePenaltyBasis, sampleViolated } from '../../fields/sample-case'
import { term, termText } from '../../fields/term'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

/** 行政处罚听证告知书 */
export const hearingRightsNotice = letterForm({
  id: 'hearing-rights-notice',
  title: '行政处罚听证告知书',
  catalogue: 'A',
  nature: '听告',
  data: {
    facts: prose('违法事实'),
    violated: lawRefs('违反的条款'),
    penaltyBasis: lawRefs('处罚依据'),
    reason: prose('处罚理由', 'case-text', 5000),
    proposed: Penalties.meta({ title: '拟作出的行政处罚' }),
    hearing: term('要求听证的期限'),
    contact: Contact,
  },
  mustState: [
    stated('content', '行政处罚法 44', '拟作出的行政处罚内容', 'the content of the proposed penalty', 'proposed'),
    stated(
      'facts',
      '行政处罚法 44',
      '行政处罚的事实、理由、依据',
      'facts, reasons and basis',
      'facts',
      'reason',
      'penaltyBasis',
    ),
    stated('hearing', '行政处罚法 63.1', '要求听证的权利和期限', 'the right to a hearing and its term', 'hearing'),
    ...fullHearingTerm,
  ],
  body: (d) => [
    paragraph(led('经查', d.facts)),
    paragraph(`上述行为违反了${ruledBy(d.violated)}。${d.reason}`),
    paragraph(`依据${ruledBy(d.penaltyBasis)}，本机关拟对${you(d.party)}作出以下行政处罚：`, {
      keepNext: true,
    }),
    paragraph(penaltyLines(d.proposed).join('\n')),
    paragraph(
      `根据《中华人民共和国行政处罚法》第四十四条、第六十三条、第六十四条的规定，${you(d.party)}有权陈述、申辩，有权要求举行听证。要求听证的，应当自收到本告知书之日起${termText(d.hearing)}内向本机关提出；逾期未提出的，视为放弃听证权利。听证不收取任何费用。`,
    ),
    paragraph(contactText(d.contact)),
  ],
  sign: () => ['当事人意见（在所选项前打“√”）：☐放弃听证　☐要求听证', signaturePlace('当事人（签收）')],
  sample: {
    facts: sampleFacts,
    violated: sampleViolated,
    penaltyBasis: samplePenaltyBasis,
    reason:
      '鉴于你单位营业时间较短，此前未因同类行为受过行政处罚，检查后主动停止营业，积极配合调查，符合《中华人民共和国行政处罚法》第三十二条第一项规定的情形，本机关拟予以从轻处罚。',
    proposed: [{ kind: 'warning' }, { kind: 'fine', amount: 300_000 }],
    hearing: { amount: 5, unit: 'working-day' },
    contact: sampleContact,
    on: '2026-10-08',
  },
  cites: ['行政处罚法 44', '行政处罚法 63', '行政处罚法 64', '行政处罚法 85'],
})
