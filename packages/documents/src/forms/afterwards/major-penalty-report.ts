import { Party, PenaltyItem, partyName } from '@zhifa/domain'
import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { Contact, contactText, sampleContact } from '../../fields/contact'
import { lawRefs, lawRefsText, penaltyText } from '../../fields/legal'
import { partyBlock } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { sampleCause, sampleDecision, sampleFacts, sampleParty, samplePenaltyBasis } from '../../fields/sample-case'
import { actText, caseName } from '../../fields/text'
import { officialLetterForm } from '../../form-kinds/letter-form'

const punished = z
  .array(
    z.strictObject({
      party: Party,
      penalties: z.array(PenaltyItem).min(1).max(20).meta({ title: '行政处罚' }),
    }),
  )
  .min(1)
  .max(50)
  .meta({ title: '当事人和处罚' })

/** 重大行政处罚备案报告, and what became of a decision that was filed (备案后变更情况). */
export const majorPenaltyReport = officialLetterForm({
  id: 'major-penalty-report',
  title: '重大行政处罚备案报告',
  catalogue: 'D',
  nature: '备',
  audience: 'both',
  copies: ['存档', '报备案机关'],
  data: {
    cause: caseName,
    decision: related('处罚决定书'),
    punished,
    facts: actText('违法事实', 'case-text'),
    basis: lawRefs('处罚依据'),
    /** The report that was filed before, of a decision that changed since. */
    before: related('原备案报告').optional(),
    change: actText('变更、撤销情况', 'case-text').optional(),
    contact: Contact,
  },
  body: (d) => [
    paragraph(`本机关办理的${d.cause}，已作出${relatedText(d.decision)}。现将有关情况报送备案。`),
    ...d.punished.flatMap(({ party }) => partyBlock(party)),
    paragraph(`违法事实：${d.facts}`),
    ...d.punished.map(({ party, penalties }) =>
      paragraph(`对${partyName(party)}的处罚：${penalties.map((item) => penaltyText(item)).join('，')}。`),
    ),
    paragraph(`处罚依据：${lawRefsText(d.basis)}。`),
    ...(d.change === undefined
      ? [paragraph('附件：行政处罚决定书')]
      : [
          paragraph(
            `${d.before === undefined ? '该决定报送备案后' : `${relatedText(d.before)}报送备案后，该决定`}的变更、撤销情况：${d.change}`,
          ),
        ]),
    paragraph(contactText(d.contact)),
  ],
  sample: {
    receiver: '示例市示例区人民政府',
    on: '2026-10-22',
    cause: sampleCause,
    decision: sampleDecision,
    punished: [{ party: sampleParty, penalties: [{ kind: 'warning' }, { kind: 'fine', amount: 300_000 }] }],
    facts: sampleFacts,
    basis: samplePenaltyBasis,
    contact: sampleContact,
  },
  cites: ['辽宁省行政执法监督规定 16.2'],
})
