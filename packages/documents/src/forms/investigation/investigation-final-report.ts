import { CaseSource, caseSourceNames, formatChineseDate, Party, Penalties, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import type { Block } from '../../blocks/block'
import { formHead, title } from '../../blocks/head'
import { heading, labelled, paragraph } from '../../blocks/paragraph'
import { signaturePlace, signatures } from '../../blocks/signatures'
import { evidenceTable } from '../../fields/evidence-table'
import { evidenceList, lawRefs, lawRefsText, ruledBy } from '../../fields/legal'
import { officers, officersText, twoOfficers } from '../../fields/officer'
import {
  sampleAgency,
  sampleCause,
  sampleEvidence,
  sampleFacts,
  sampleOfficers,
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
} from '../../fields/several'
import { actText, agencyName, caseName, formHeadText } from '../../fields/text'
import { defineForm } from '../../form/form'

/** What the handlers propose: one of the four decisions of 行政处罚法第五十七条, or that the case ends otherwise. */
const Proposal = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('penalty'), penalties: Penalties.meta({ title: '建议的行政处罚' }) }),
    z.strictObject({ kind: z.literal('no-penalty'), reason: actText('不予行政处罚的理由', 'case-text') }),
    z.strictObject({ kind: z.literal('not-established'), reason: actText('违法事实不能成立的理由', 'case-text') }),
    z.strictObject({ kind: z.literal('transfer'), to: actText('移送的机关和理由', 'case-text') }),
    z.strictObject({ kind: z.literal('withdraw'), reason: actText('撤销案件的理由', 'case-text') }),
  ])
  .meta({ title: '处理建议' })

const Data = z.strictObject({
  agency: agencyName,
  cause: caseName,
  party: Party,
  source: CaseSource,
  filedOn: PlainDate.meta({ title: '立案日期' }),
  facts: actText('违法事实'),
  evidence: evidenceList,
  violated: lawRefs('违反的条款'),
  penaltyBasis: lawRefs('处罚依据'),
  discretion: actText('裁量情节与等次', 'case-text'),
  benchmarks: benchmarkLines,
  violations: statedViolations,
  separateActs: actText('分别认定为不同违法行为的理由', 'case-text').optional(),
  others: statedOthers,
  dispute: actText('争议要点', 'case-text').optional(),
  proposal: Proposal,
  officers: officers('承办人'),
  on: PlainDate.meta({ title: '日期' }),
})

function proposalBlocks(d: z.infer<typeof Data>): Block[] {
  const { proposal } = d
  if (proposal.kind !== 'penalty') return [paragraph(proposalText(proposal))]
  const combined = d.violations ? '将上述各项合并，' : ''
  return [
    paragraph(`建议${combined}对当事人作出以下行政处罚：`, { keepNext: true }),
    ...penaltyBlocks(d, proposal.penalties),
  ]
}

function proposalText(proposal: Exclude<z.infer<typeof Proposal>, { kind: 'penalty' }>): string {
  switch (proposal.kind) {
    case 'no-penalty':
      return `建议不予行政处罚。理由：${proposal.reason}`
    case 'not-established':
      return `违法事实不能成立，建议不予行政处罚。理由：${proposal.reason}`
    case 'transfer':
      return `建议移送：${proposal.to}`
    case 'withdraw':
      return `建议撤销案件。理由：${proposal.reason}`
  }
}

/** 案件调查终结报告 */
export const investigationFinalReport = defineForm({
  id: 'investigation-final-report',
  title: '案件调查终结报告',
  audience: 'internal',
  copies: ['存档'],
  data: Data,
  mustState: [twoOfficers],
  date: (d) => d.on,
  frame: () => ({ page: 'letter', number: 'count', continued: { title: '案件调查终结报告' } }),
  blocks: (d) => [
    formHead(formHeadText),
    title('案件调查终结报告', d.agency),
    labelled('案由', d.cause),
    ...partyBlocks(d),
    labelled('案件来源', `${caseSourceNames[d.source]}，${formatChineseDate(d.filedOn)}立案`),
    labelled('承办人', officersText(d.officers)),
    heading('一、违法事实'),
    paragraph(d.facts),
    ...violationBlocks(d.violations, '建议处以'),
    ...othersBlocks(d.others, '建议处以'),
    ...(d.separateActs ? [paragraph(`分别认定的理由：${d.separateActs}`)] : []),
    heading('二、证据'),
    evidenceTable(d.evidence),
    heading('三、违反的条款和处罚依据'),
    paragraph(`当事人的行为违反了${ruledBy(d.violated)}，处罚依据为${lawRefsText(d.penaltyBasis)}。`),
    heading('四、裁量情节与等次'),
    paragraph(d.discretion),
    ...(d.benchmarks ?? []).map((text) => paragraph(text)),
    heading('五、争议要点'),
    paragraph(d.dispute ?? '无。'),
    heading('六、处理建议'),
    ...proposalBlocks(d),
    signatures(...d.officers.map(({ name }) => signaturePlace('承办人（签名）', { name, on: d.on }))),
  ],
  sample: {
    agency: sampleAgency,
    cause: sampleCause,
    party: sampleParty,
    source: 'inspection',
    filedOn: '2026-09-28',
    facts: sampleFacts,
    evidence: sampleEvidence,
    violated: sampleViolated,
    penaltyBasis: samplePenaltyBasis,
    discretion:
      '当事人营业不足三个月，此前未因同类行为受过行政处罚，检查后主动停止营业并着手办理许可证，积极配合调查，符合《中华人民共和国行政处罚法》第三十二条第一项规定的从轻处罚情形。',
    proposal: { kind: 'penalty', penalties: [{ kind: 'warning' }, { kind: 'fine', amount: 300_000 }] },
    officers: sampleOfficers,
    on: '2026-09-30',
  },
  cites: ['行政处罚法 57.1'],
  grade: 'secondary',
  catalogue: 'B',
})
