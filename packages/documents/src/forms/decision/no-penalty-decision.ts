import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { choice } from '../../fields/choice'
import { evidenceTable } from '../../fields/evidence-table'
import { led } from '../../fields/led'
import { evidenceList, lawRefs, ruledBy } from '../../fields/legal'
import { you } from '../../fields/party-lines'
import { Remedies, remediesText, remedyRules } from '../../fields/remedies'
import { sampleEvidence, sampleRemedies } from '../../fields/sample-case'
import { actText } from '../../fields/text'
import { letterForm } from '../../form-kinds/letter-form'

const ground = choice('不予处罚情形', {
  minor: '违法行为轻微并及时改正，没有造成危害后果',
  first: '初次违法且危害后果轻微并及时改正',
  'no-fault': '当事人有证据足以证明没有主观过错',
  age: '不满十四周岁的未成年人有违法行为',
  mind: '精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为',
  'time-barred': '违法行为超过法定期限未被发现',
  unproved: '违法事实不能成立',
})

/** 不予行政处罚决定书 */
export const noPenaltyDecision = letterForm({
  id: 'no-penalty-decision',
  title: '不予行政处罚决定书',
  catalogue: 'A',
  nature: '不罚',
  data: {
    facts: actText('查明的事实'),
    evidence: evidenceList,
    ground: ground.field,
    basis: lawRefs('依据'),
    education: actText('教育和责令改正的内容', 'case-text').optional(),
    remedies: Remedies,
  },
  mustState: [
    {
      id: 'education',
      cites: ['行政处罚法 33'],
      zh: '对当事人进行教育的内容',
      en: 'how the party was instructed',
      holds: (d) => d.ground === 'unproved' || d.education !== undefined,
    },
    ...remedyRules('行政复议法 20', '行政诉讼法 46'),
  ],
  body: (d) => [
    paragraph(led('经查明', d.facts)),
    paragraph('上述事实有以下证据证明：', { keepNext: true }),
    evidenceTable(d.evidence),
    paragraph(
      `本机关认为，${you(d.party)}的行为属于${ground.text(d.ground)}的情形。依据${ruledBy(d.basis)}，决定不予行政处罚。`,
    ),
    ...(d.education ? [paragraph(d.education)] : []),
    paragraph(remediesText(d.remedies)),
  ],
  sign: () => [signaturePlace('当事人（签收）')],
  sample: {
    facts: '你单位开业第2日即申请公共场所卫生许可，检查时许可正在办理，检查后立即停业。',
    evidence: sampleEvidence.slice(0, 2),
    ground: 'minor',
    basis: ['《中华人民共和国行政处罚法》第三十三条第一款'],
    education: '本机关对你单位进行了教育。今后应当在取得公共场所卫生许可后营业。',
    remedies: sampleRemedies,
    on: '2026-10-20',
  },
  cites: ['行政处罚法 30', '行政处罚法 31', '行政处罚法 33', '行政处罚法 36', '行政处罚法 57'],
})
