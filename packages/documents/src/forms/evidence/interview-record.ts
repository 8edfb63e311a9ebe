import { z } from 'zod'
import type { Block } from '../../blocks/block'
import { fields, label, value } from '../../blocks/fields'
import { formHead, title } from '../../blocks/head'
import { paragraph } from '../../blocks/paragraph'
import { timeSpanText } from '../../fields/date-text'
import { namesOf, officers, officersLines, twoOfficers } from '../../fields/officer'
import { begin, end, endsAfterStart, Recusal, Refusal, recusalText, statementOfRights } from '../../fields/on-site'
import { sampleAgency, sampleOfficers } from '../../fields/sample-case'
import { actLine, actText, agencyName, audioVisual, formHeadText, officerName, place } from '../../fields/text'
import { defineForm } from '../../form/form'
import { type RecordPeople, recordEnd, recordFrame } from '../../form-kinds/record-parts'

const Person = z
  .strictObject({
    name: actLine('姓名', 'personal-name'),
    sex: z.enum(['男', '女']).meta({ title: '性别' }).optional(),
    age: z.int().min(0).max(150).meta({ title: '年龄' }).optional(),
    residentId: actLine('公民身份号码', 'resident-id').optional(),
    employer: actLine('工作单位和职务', 'plain').optional(),
    address: actLine('住址', 'address').optional(),
    telephone: actLine('联系电话', 'telephone').optional(),
    relation: actLine('与案件的关系', 'plain'),
  })
  .meta({ title: '被询问人' })

const Data = z.strictObject({
  agency: agencyName,
  person: Person,
  place: place('询问地点'),
  begin,
  end,
  officers: officers('询问人'),
  recorder: officerName('记录人'),
  recusal: Recusal,
  questions: z
    .array(z.strictObject({ ask: actText('问', 'case-text'), answer: actText('答', 'case-text') }))
    .min(1)
    .max(2000)
    .meta({ title: '问答' }),
  audioVisual: audioVisual.optional(),
  refusal: Refusal.optional(),
})

const people = (d: z.output<typeof Data>): RecordPeople => ({
  signer: '被询问人',
  signerName: d.person.name,
  officers: '询问人',
  officerNames: namesOf(d.officers),
  recorder: d.recorder,
  fingerprint: true,
})

const said = (mark: '问' | '答', text: string): Block =>
  paragraph([{ text: `${mark}：`, role: 'heading' }, { text }], { style: 'record', keepNext: mark === '问' })

/** 询问笔录: every page is signed by who was asked and who asked. */
export const interviewRecord = defineForm({
  id: 'interview-record',
  title: '询问笔录',
  audience: 'both',
  copies: ['存档'],
  data: Data,
  mustState: [twoOfficers, endsAfterStart],
  date: (d) => d.begin.slice(0, 10),
  frame: (d) => recordFrame('询问笔录', people(d)),
  blocks: (d) => [
    formHead(formHeadText),
    title('询问笔录', d.agency),
    fields(
      [2, 3.85, 2, 3.85],
      [
        [label('被询问人'), value(d.person.name), label('与案件的关系'), value(d.person.relation)],
        [
          label('性别'),
          value(d.person.sex),
          label('年龄'),
          value(d.person.age === undefined ? undefined : `${d.person.age}岁`),
        ],
        [label('公民身份号码'), value(d.person.residentId), label('联系电话'), value(d.person.telephone)],
        [label('工作单位和职务'), value(d.person.employer, { span: 3 })],
        [label('住址'), value(d.person.address, { span: 3 })],
        [label('询问时间'), value(timeSpanText(d.begin, d.end), { span: 3 })],
        [label('询问地点'), value(d.place, { span: 3 })],
        [label('询问人'), value(officersLines(d.officers), { span: 3 })],
        [label('记录人'), value(d.recorder), label('音像记录'), value(d.audioVisual?.join('、'))],
      ],
    ),
    said(
      '问',
      `${statementOfRights(d.agency, d.officers, '依法就有关情况对你进行询问并制作笔录')}你是否听清？是否申请回避？`,
    ),
    said('答', `执法证件已查验，告知内容已听清。${recusalText(d.recusal)}。`),
    ...d.questions.flatMap(({ ask, answer }) => [said('问', ask), said('答', answer)]),
    ...recordEnd(people(d), d.refusal),
  ],
  sample: {
    agency: sampleAgency,
    person: {
      name: '甲某某',
      sex: '男',
      age: 36,
      residentId: '999999199001010016',
      employer: '示例市样板理发有限公司法定代表人',
      address: '示例市示例区样板路2号',
      telephone: '0000-0000000',
      relation: '当事人的法定代表人',
    },
    place: '示例市示例区卫生健康局询问室',
    begin: '2026-09-29T14:00',
    end: '2026-09-29T15:10',
    officers: sampleOfficers,
    recorder: '丙某某',
    recusal: { asked: false },
    questions: [
      {
        ask: '请介绍你的个人情况和你在单位的职务。',
        answer: '我叫甲某某，是示例市样板理发有限公司的法定代表人，负责店里的全部经营。',
      },
      { ask: '你单位从什么时候开始在样板路1号营业？', answer: '2026年9月1日开始营业，主要提供剪发、洗头服务。' },
      {
        ask: '你单位是否办理了公共场所卫生许可证？',
        answer: '没有办理。当时以为办了营业执照就可以开业，不知道还要办卫生许可证。',
      },
      { ask: '以前是否因为未取得公共场所卫生许可证受到过行政处罚？', answer: '没有，这是第一次开店。' },
      { ask: '你还有什么需要补充的？', answer: '没有了。我愿意马上停业，把许可证办好后再营业。' },
    ],
    audioVisual: ['AV-2026-0929-01'],
  },
  cites: ['行政处罚法 42.1', '行政处罚法 43', '行政处罚法 55'],
  grade: 'secondary',
  catalogue: 'A',
})
