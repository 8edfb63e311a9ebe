import { Penalties } from '@zhifa/domain'
import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { lawRefs, penaltyLines, ruledBy } from '../../fields/legal'
import { you } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { Remedies, remediesText, remedyRules } from '../../fields/remedies'
import { sampleDecision, sampleRemedies } from '../../fields/sample-case'
import { actText } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'

const kind = choice('事项', { change: '变更', revoke: '撤销' })

/** 行政处罚决定变更（撤销）决定书 */
export const decisionRevocation = letterForm({
  id: 'decision-revocation',
  title: '行政处罚决定变更（撤销）决定书',
  catalogue: 'C',
  nature: '变撤',
  data: {
    original: related('原决定书'),
    kind: kind.field,
    reason: actText('理由', 'case-text'),
    basis: lawRefs('依据'),
    changed: Penalties.meta({ title: '变更后的行政处罚' }).optional(),
    /** The decision had been published: it is withdrawn in three working days, with the reason. */
    published: z.boolean().meta({ title: '原决定是否已经公示' }),
    remedies: Remedies,
  },
  mustState: [
    {
      id: 'changed',
      cites: ['行政处罚法 75'],
      zh: '变更后的处罚内容',
      en: 'what the decision is changed to',
      holds: (d) => d.kind === 'revoke' || d.changed !== undefined,
    },
    ...remedyRules('行政复议法 20', '行政诉讼法 46'),
  ],
  body: (d, day) => [
    paragraph(`本机关对${you(d.party)}作出${relatedText(d.original)}。${d.reason}`),
    paragraph(`依据${ruledBy(d.basis)}，本机关决定${kind.text(d.kind)}上述行政处罚决定。`),
    ...(d.changed ? [paragraph(`变更后的行政处罚：\n${penaltyLines(d.changed).join('\n')}`)] : []),
    ...(d.published
      ? [
          paragraph(
            `原行政处罚决定已经公示的，本机关将在${day.words('disclosure.withdrawal')}内撤回该行政处罚决定信息，并公开说明理由。`,
          ),
        ]
      : []),
    paragraph(remediesText(d.remedies)),
  ],
  sign: () => [signaturePlace('当事人（签收）')],
  sample: {
    original: sampleDecision,
    kind: 'change',
    reason: '经复查，原决定对营业时间的认定有误，处罚幅度应当相应调整。',
    basis: ['《中华人民共和国行政处罚法》第七十五条'],
    changed: [{ kind: 'warning' }, { kind: 'fine', amount: 200_000 }],
    published: true,
    remedies: sampleRemedies,
    on: '2026-11-05',
  },
  cites: ['行政处罚法 48.2', '行政处罚法 75'],
})
