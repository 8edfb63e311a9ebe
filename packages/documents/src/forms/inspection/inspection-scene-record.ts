import { Party } from '@zhifa/domain'
import { z } from 'zod'
import { paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { table } from '../../blocks/table'
import { choice } from '../../fields/choice'
import { Recusal, recusalText, statementOfRights } from '../../fields/on-site'
import { partyRows, you } from '../../fields/party-lines'
import { related, relatedText } from '../../fields/related'
import { row } from '../../fields/rows'
import { sampleParty } from '../../fields/sample-case'
import { actLine } from '../../fields/text'
import { recordForm } from '../../form-kinds/record-form'

const outcome = choice('检查结果', { pass: '符合', fail: '不符合', 'not-applicable': '不涉及' })
const Check = z.strictObject({
  item: actLine('检查项目', 'plain'),
  outcome: outcome.field,
  remark: actLine('情况说明', 'case-text').optional(),
})

/** 现场检查笔录: a pure inspection; once a case is opened, the 现场笔录 takes its place. */
export const inspectionSceneRecord = recordForm({
  id: 'inspection-scene-record',
  title: '现场检查笔录',
  catalogue: 'B',
  copies: ['存档', '交被检查人（可复印）'],
  officers: '检查人员',
  signer: '被检查人',
  alsoSign: () => [signaturePlace('见证人（签名）')],
  heading: '检查情况和现场处理',
  data: {
    notice: related('检查通知书或者审批表'),
    inspected: Party.meta({ title: '被检查人' }),
    companion: actLine('陪同人员及职务', 'personal-name').optional(),
    recusal: Recusal,
    checks: z.array(Check).min(1).max(300).meta({ title: '逐项检查情况' }),
  },
  rows: (d) => [
    ...partyRows('被检查人', d.inspected),
    row('检查依据的文书', relatedText(d.notice)),
    row('陪同人员', d.companion),
  ],
  told: (d) => [
    paragraph(
      [
        { text: '告知：', role: 'heading' },
        {
          text: `${statementOfRights(d.agency, d.officers, `依法对${you(d.inspected)}进行行政检查`)}检查期间我们遵守检查纪律，接受${you(d.inspected)}监督。`,
        },
      ],
      { style: 'record' },
    ),
    paragraph(
      [
        { text: '被检查人答复：', role: 'heading' },
        { text: `已查验执法证件，已听清告知内容；${recusalText(d.recusal)}。` },
      ],
      { style: 'record' },
    ),
    table(
      [
        { title: '序号', width: 1, align: 'center' },
        { title: '检查项目', width: 4.4 },
        { title: '结果', width: 1.6, align: 'center' },
        { title: '情况说明', width: 3.6 },
      ],
      d.checks.map((check, i) => [String(i + 1), check.item, outcome.text(check.outcome), check.remark ?? '']),
      { close: false },
    ),
  ],
  sample: {
    notice: { title: '行政检查通知书', number: '示卫公检通〔2026〕12号' },
    inspected: sampleParty,
    companion: '甲某某（法定代表人）',
    recusal: { asked: false },
    checks: [
      { item: '持有有效的公共场所卫生许可证', outcome: 'fail', remark: '未能出示' },
      { item: '公共用品用具一客一换一消毒', outcome: 'fail', remark: '没有消毒记录' },
      { item: '集中空调通风系统卫生', outcome: 'not-applicable' },
    ],
    content: '现场未见公共场所卫生许可证，没有公共用品用具消毒记录。已当场提出卫生监督意见，拟按程序报请立案。',
    audioVisual: ['AV-2026-0928-01'],
  },
  cites: [
    '国办发〔2024〕54号',
    '行政检查文书基本格式文本（试行）',
    '行政处罚法 42.1',
    '行政处罚法 43',
    '行政处罚法 55',
  ],
})
