import { DocumentNumber, Party, Penalties, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import type { Block } from '../../blocks/block'
import { numberLine, redHeader, title } from '../../blocks/head'
import { note, paragraph } from '../../blocks/paragraph'
import { sealAndDate } from '../../blocks/seal-and-date'
import { signaturePlace, signatures } from '../../blocks/signatures'
import { fullHearingTerm } from '../../fields/hearing'
import { led } from '../../fields/led'
import { lawRefs, ruledBy } from '../../fields/legal'
import {
  sampleAgency,
  sampleEvidence,
  sampleFacts,
  sampleParty,
  samplePenaltyBasis,
  sampleViolated,
} from '../../fields/sample-case'
import {
  benchmarkLines,
  othersBlocks,
  partyBlocks,
  penaltyBlocks,
  statedOthers,
  statedViolations,
  violationBlocks,
  youAll,
} from '../../fields/several'
import { term, termText } from '../../fields/term'
import { actLine, actText, agencyName, place } from '../../fields/text'
import { defineForm } from '../../form/form'

/** Kinds for which a hearing is always offered (行政处罚法第六十三条), and those of the edition before 2021-07-15 (第四十二条). */
const heardSince: readonly string[] = [
  'downgrade',
  'licence-revocation',
  'business-suspension',
  'closure',
  'occupational-ban',
  'restriction',
]
const heardBefore: readonly string[] = ['licence-revocation', 'business-suspension']

const Data = z.strictObject({
  agency: agencyName,
  number: DocumentNumber,
  party: Party,
  facts: actText('违法事实'),
  evidence: actText('主要证据', 'case-text').optional(),
  violated: lawRefs('违反的条款'),
  penaltyBasis: lawRefs('处罚依据'),
  proposed: Penalties.meta({ title: '拟作出的行政处罚' }),
  discretion: actText('裁量理由', 'case-text'),
  benchmarks: benchmarkLines,
  /** How to look up what a monitoring device recorded, where the facts rest on one (行政处罚法第四十一条第三款). */
  monitoringQuery: actText('监控记录的查询途径', 'case-text').optional(),
  violations: statedViolations,
  others: statedOthers,
  /** The law sets no number of days for statements and defence: the bureau does. */
  defencePeriod: term('陈述申辩期限'),
  /** Present when the penalty is one of those for which a hearing can be asked. */
  hearing: term('要求听证的期限').optional(),
  contact: z
    .strictObject({
      address: place('联系地址'),
      person: actLine('联系人', 'personal-name'),
      telephone: actLine('联系电话', 'telephone'),
    })
    .meta({ title: '联系方式' }),
  on: PlainDate.meta({ title: '告知日期' }),
})

function rights(d: z.infer<typeof Data>): Block[] {
  const days = `自收到本告知书之日起${termText(d.defencePeriod)}内`
  return [
    paragraph(
      `根据《中华人民共和国行政处罚法》第四十四条、第四十五条的规定，${youAll(d)}享有陈述和申辩的权利，可以${days}向本机关提出陈述、申辩意见。` +
        `本机关不会因${youAll(d)}陈述、申辩而给予更重的处罚。逾期未提出的，视为放弃上述权利。`,
    ),
    ...(d.hearing
      ? [
          paragraph(
            `根据《中华人民共和国行政处罚法》第六十三条、第六十四条的规定，${youAll(d)}有要求举行听证的权利。` +
              `要求听证的，应当自收到本告知书之日起${termText(d.hearing)}内向本机关提出，听证不收取任何费用。逾期未提出的，视为放弃听证权利。`,
          ),
        ]
      : []),
  ]
}

/** 行政处罚事先告知书 */
export const penaltyPriorNotice = defineForm({
  id: 'penalty-prior-notice',
  title: '行政处罚事先告知书',
  audience: 'party',
  copies: ['存档', '交当事人'],
  data: Data,
  mustState: [
    {
      id: 'content',
      cites: ['行政处罚法 44'],
      zh: '拟作出的行政处罚内容',
      en: 'the content of the proposed penalty',
      fields: ['proposed'],
    },
    { id: 'facts', cites: ['行政处罚法 44'], zh: '行政处罚的事实', en: 'the facts', fields: ['facts'] },
    { id: 'reasons', cites: ['行政处罚法 44'], zh: '行政处罚的理由', en: 'the reasons', fields: ['discretion'] },
    {
      id: 'basis',
      cites: ['行政处罚法 44'],
      zh: '行政处罚的依据',
      en: 'the legal basis',
      fields: ['violated', 'penaltyBasis'],
    },
    {
      id: 'rights',
      cites: ['行政处罚法 44', '行政处罚法 45.1'],
      zh: '陈述、申辩的权利和期限',
      en: 'the right to statement and defence with its term',
      fields: ['defencePeriod'],
    },
    ...fullHearingTerm,
    {
      id: 'hearing-right',
      cites: ['行政处罚法 63.1'],
      zh: '要求听证的权利（拟作出的处罚属于应当告知听证权利的种类）',
      en: 'the right to a hearing (the proposed penalty is of a kind that gives it)',
      holds: (d, day) => {
        const heard = day.since('行政处罚法', '2021') ? heardSince : heardBefore
        const all = [d.proposed, ...(d.others ?? []).map(({ penalties }) => penalties)].flat()
        return d.hearing !== undefined || !all.some(({ kind }) => heard.includes(kind))
      },
    },
  ],
  date: (d) => d.on,
  number: (d) => d.number,
  frame: (d) => ({ page: 'letter', number: 'official', continued: { title: '行政处罚事先告知书', number: d.number } }),
  blocks: (d) => [
    redHeader(d.agency),
    title('行政处罚事先告知书'),
    numberLine(d.number),
    ...partyBlocks(d),
    paragraph(led('经查', d.facts)),
    ...violationBlocks(d.violations, '拟处以'),
    ...othersBlocks(d.others, '拟处以'),
    ...(d.evidence ? [paragraph(`上述事实有以下证据证明：${d.evidence}`)] : []),
    ...(d.monitoringQuery
      ? [
          paragraph(
            `上述违法事实由电子技术监控设备记录。根据《中华人民共和国行政处罚法》第四十一条的规定，${youAll(d)}可以查询该记录：${d.monitoringQuery}`,
          ),
        ]
      : []),
    paragraph(`${youAll(d)}的上述行为违反了${ruledBy(d.violated)}。${d.discretion}`),
    ...(d.benchmarks ?? []).map((text) => paragraph(text)),
    paragraph(
      `依据${ruledBy(d.penaltyBasis)}，本机关拟${d.violations ? '将上述各项合并，' : ''}对${youAll(d)}作出以下行政处罚：`,
      { keepNext: true },
    ),
    ...penaltyBlocks(d, d.proposed),
    ...rights(d),
    paragraph(`联系地址：${d.contact.address}\n联系人：${d.contact.person}\n联系电话：${d.contact.telephone}`),
    sealAndDate(d.agency, d.on),
    signatures(
      `当事人意见（在所选项前打“√”）：\n☐放弃陈述、申辩　　☐提出陈述、申辩${d.hearing ? '　　☐要求听证' : ''}`,
      signaturePlace('当事人（签收）'),
    ),
    note('本告知书一式两联，第一联存档，第二联交当事人。'),
  ],
  sample: {
    agency: sampleAgency,
    number: '示卫公告〔2026〕12号',
    party: sampleParty,
    facts: sampleFacts,
    evidence: `${sampleEvidence.map((item) => item.name).join('；')}。`,
    violated: sampleViolated,
    penaltyBasis: samplePenaltyBasis,
    proposed: [{ kind: 'warning' }, { kind: 'fine', amount: 300_000 }],
    discretion:
      '鉴于你单位营业时间较短，此前未因同类行为受过行政处罚，检查后主动停止营业，积极配合调查，符合《中华人民共和国行政处罚法》第三十二条第一项规定的情形，本机关拟予以从轻处罚。',
    defencePeriod: { amount: 5, unit: 'working-day' },
    contact: { address: '示例市示例区示例路9号', person: '乙某某、丙某某', telephone: '0000-0000001' },
    on: '2026-10-08',
  },
  cites: ['行政处罚法 44', '行政处罚法 45', '行政处罚法 62', '行政处罚法 63', '行政处罚法 64'],
  grade: 'secondary',
  catalogue: 'A',
  nature: '告',
})
