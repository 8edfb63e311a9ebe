import { Party } from '@zhifa/domain'
import { z } from 'zod'
import { fields, label, value } from '../../blocks/fields'
import { formHead, title } from '../../blocks/head'
import { heading, paragraph } from '../../blocks/paragraph'
import { signaturePlace } from '../../blocks/signatures'
import { timeSpanText } from '../../fields/date-text'
import { namesOf, officers, officersLines, twoOfficers } from '../../fields/officer'
import { begin, end, endsAfterStart, Recusal, Refusal, recusalText, statementOfRights } from '../../fields/on-site'
import { partyRows, you } from '../../fields/party-lines'
import { sampleAgency, sampleOfficers, sampleParty } from '../../fields/sample-case'
import { actLine, actText, agencyName, audioVisual, formHeadText, officerName, place } from '../../fields/text'
import { defineForm } from '../../form/form'
import { type RecordPeople, recordEnd, recordFrame } from '../../form-kinds/record-parts'

const Data = z.strictObject({
  agency: agencyName,
  subject: Party.meta({ title: '被检查人' }),
  place: place('检查地点'),
  begin,
  end,
  officers: officers('检查人'),
  recorder: officerName('记录人'),
  companion: z
    .strictObject({ name: actLine('姓名', 'personal-name'), relation: actLine('身份或职务', 'plain') })
    .meta({ title: '陪同检查人' })
    .optional(),
  recusal: Recusal,
  content: actText('现场情况', 'case-text'),
  audioVisual: audioVisual.optional(),
  refusal: Refusal.optional(),
})

const people = (d: z.output<typeof Data>): RecordPeople => ({
  signer: '被检查人',
  officers: '检查人',
  officerNames: namesOf(d.officers),
  recorder: d.recorder,
  alsoSign: [signaturePlace('见证人（签名）')],
})

/** 现场笔录: facts only, no judgement; every page is signed. */
export const sceneRecord = defineForm({
  id: 'scene-record',
  title: '现场笔录',
  audience: 'both',
  copies: ['存档', '交当事人（可复印）'],
  data: Data,
  mustState: [twoOfficers, endsAfterStart],
  date: (d) => d.begin.slice(0, 10),
  frame: (d) => recordFrame('现场笔录', people(d)),
  blocks: (d) => [
    formHead(formHeadText),
    title('现场笔录', d.agency),
    fields(
      [2, 3.85, 2, 3.85],
      [
        ...partyRows('被检查人', d.subject),
        [label('检查时间'), value(timeSpanText(d.begin, d.end), { span: 3 })],
        [label('检查地点'), value(d.place, { span: 3 })],
        [label('检查人'), value(officersLines(d.officers), { span: 3 })],
        [
          label('记录人'),
          value(d.recorder),
          label('陪同检查人'),
          value(d.companion && `${d.companion.name}（${d.companion.relation}）`),
        ],
        [label('音像记录'), value(d.audioVisual?.join('、'), { span: 3 })],
      ],
    ),
    paragraph(
      [
        { text: '告知：', role: 'heading' },
        { text: statementOfRights(d.agency, d.officers, `依法对${you(d.subject)}进行现场检查`) },
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
    heading('现场情况：', { style: 'record' }),
    paragraph(d.content, { style: 'record' }),
    ...recordEnd(people(d), d.refusal),
  ],
  sample: {
    agency: sampleAgency,
    subject: sampleParty,
    place: '示例市示例区样板路1号',
    begin: '2026-09-28T09:30',
    end: '2026-09-28T10:40',
    officers: sampleOfficers,
    recorder: '丙某某',
    companion: { name: '甲某某', relation: '法定代表人' },
    recusal: { asked: false },
    content:
      '1.经营场所位于示例市示例区样板路1号一层，门头悬挂“样板理发”招牌，大门敞开，正在营业。\n' +
      '2.场所内设理发椅4张、洗头床2张、毛巾消毒柜1台；有从业人员2人，有顾客3人正在接受理发服务。\n' +
      '3.收银台旁墙面悬挂营业执照1张，名称为示例市样板理发有限公司，未见公共场所卫生许可证。执法人员要求出示公共场所卫生许可证，陪同检查人甲某某表示未办理。\n' +
      '4.执法人员对门头、经营场所内部、营业执照拍摄照片6张，并全程录像。',
    audioVisual: ['AV-2026-0928-01'],
  },
  cites: ['行政处罚法 42.1', '行政处罚法 43', '行政处罚法 55'],
  grade: 'secondary',
  catalogue: 'A',
})
