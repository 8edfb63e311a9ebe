import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { led } from '../../fields/led'
import { you } from '../../fields/party-lines'
import { sampleCause } from '../../fields/sample-case'
import { actLine, actText, caseName } from '../../fields/text'
import { stated } from '../../form/must'
import { letterForm } from '../../form-kinds/letter-form'

const decision = choice('决定', { granted: '同意回避申请', refused: '驳回回避申请' })

/** 回避（驳回回避）决定书 */
export const recusalDecision = letterForm({
  id: 'recusal-decision',
  title: '回避（驳回回避）决定书',
  catalogue: 'C',
  nature: '避',
  addressee: '申请人',
  data: {
    cause: caseName,
    target: actLine('被申请回避人员', 'personal-name'),
    appliedOn: PlainDate.meta({ title: '申请日期' }),
    decision: decision.field,
    reason: actText('理由', 'case-text'),
  },
  mustState: [stated('reason', '行政处罚法 43', '决定的理由', 'the reasons', 'reason')],
  body: (d) => [
    paragraph(
      `${you(d.party)}于${formatChineseDate(d.appliedOn)}在${d.cause}中申请${d.target}回避。${led('经审查', d.reason)}`,
    ),
    paragraph(`根据《中华人民共和国行政处罚法》第四十三条的规定，本机关决定：${decision.text(d.decision)}。`),
  ],
  sign: () => [signaturePlace('申请人（签收）')],
  sample: {
    cause: sampleCause,
    target: '乙某某',
    appliedOn: '2026-09-29',
    decision: 'refused',
    reason: '乙某某与本案没有直接利害关系，也没有其他可能影响公正执法的关系。',
    on: '2026-09-30',
  },
  cites: ['行政处罚法 43'],
})
