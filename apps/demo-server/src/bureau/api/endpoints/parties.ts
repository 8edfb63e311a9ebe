import { Party, PartyEvent, PlainDate, partyActNames, partyFlagNames } from '@zhifa/domain'
import { z } from 'zod'
import { endpoint } from '../kit/endpoint'
import { keysOf } from '../shapes/keys'

const Named = z.strictObject({
  caseId: z.string(),
  no: z.int().meta({ description: '当事人序号 The number of the party in the case' }),
  party: Party.optional().meta({ description: '只给看得到该案的人 For those who see the case' }),
})

const Proposal = z.strictObject({ no: z.int(), kind: keysOf(partyActNames), on: PlainDate, by: z.string() })

const PartyAnswer = z
  .strictObject({
    ...{ caseId: z.string(), no: z.int(), party: Party },
    others: z
      .array(
        Named.extend({ id: z.string(), name: z.string(), stands: z.enum(['same', 'undecided', 'split', 'namesake']) }),
      )
      .readonly()
      .meta({ description: '同一或者可能同一的当事人 Who is, or could be, this party' }),
    names: z.array(z.strictObject({ name: z.string(), since: PlainDate })).readonly(),
    cases: z.array(z.string()).readonly(),
    hidden: z.int().meta({ description: '查阅人看不到的案件数 Cases that the reader does not see' }),
    decisions: z
      .array(
        z.strictObject({
          ...{ caseId: z.string().optional(), number: z.string().optional(), on: PlainDate },
          outcome: z.enum(['penalty', 'no-penalty']),
          violations: z
            .array(z.strictObject({ cause: z.string(), from: PlainDate, to: PlainDate, fined: z.boolean() }))
            .readonly(),
        }),
      )
      .readonly(),
    licences: z
      .array(z.strictObject({ caseId: z.string(), number: z.string(), from: z.string(), until: z.string() }))
      .readonly(),
    checks: z
      .array(
        z.strictObject({
          ...{ caseId: z.string(), procedure: z.string(), on: PlainDate, conclusion: z.string().optional() },
          items: z.array(z.string()).readonly(),
        }),
      )
      .readonly(),
    visitsThisYear: z.int(),
    corrections: z
      .array(
        z.strictObject({
          ...{
            caseId: z.string(),
            number: z.string().optional(),
            dueOn: z.string(),
            corrected: z.boolean().optional(),
          },
        }),
      )
      .readonly(),
    credit: z
      .array(z.strictObject({ caseId: z.string(), class: z.string(), on: PlainDate, until: z.string().optional() }))
      .readonly(),
    flags: z.array(z.strictObject({ flag: keysOf(partyFlagNames), reason: z.string(), until: PlainDate })).readonly(),
    proposals: z.array(Proposal.extend({ verdict: z.enum(['approved', 'returned']).optional() })).readonly(),
    kept: z.array(z.strictObject({ caseId: z.string(), until: z.string().optional() })).readonly(),
  })
  .meta({ id: 'PartyFile', description: '一户一档，按查阅人的权限 The file of a party as the reader may see it' })

export const searchParties = endpoint({
  id: 'searchParties',
  method: 'get',
  path: '/api/parties',
  tag: 'party',
  zh: '按名称、号码检索查阅人看得到的案件中的当事人；并列出待审批的档案事项',
  en: 'Parties of the cases that the reader sees, by their words; and what of the register waits for a head',
  scope: 'parties:read',
  query: z.strictObject({ q: z.string().max(200).default('').meta({ title: '检索词' }) }),
  answers: {
    200: {
      zh: '当事人和待审批事项 Parties, and proposals',
      content: z.strictObject({
        parties: z.array(Named.required({ party: true })).readonly(),
        proposals: z.array(Proposal).readonly(),
      }),
    },
  },
})

export const readParty = endpoint({
  id: 'readParty',
  method: 'get',
  path: '/api/cases/:id/parties/:n',
  tag: 'party',
  zh: '案件所列一名当事人的档案（一户一档）',
  en: 'The file of a party that a case names',
  scope: 'parties:read',
  answers: { 200: { zh: '档案 The file', content: z.strictObject({ party: PartyAnswer }) } },
})

export const proposePartyAct = endpoint({
  id: 'proposePartyAct',
  method: 'post',
  path: '/api/cases/:id/parties/:n',
  tag: 'party',
  zh: '提出合并、认定不同、拆分、加标记、取消标记',
  en: 'Propose to merge, keep apart, split, flag or unflag; in person',
  body: z.strictObject({
    kind: keysOf(partyActNames).meta({ title: '办理' }),
    other: z.string().max(40).optional().meta({ title: '另一当事人' }),
    flag: keysOf(partyFlagNames).optional().meta({ title: '标记' }),
    reason: z.string().max(1000).meta({ title: '理由' }),
    until: PlainDate.optional().meta({ title: '标记截止日期' }),
  }),
  answers: { 201: { zh: '已提出 Proposed', content: z.strictObject({ no: z.int() }) } },
})

export const decidePartyAct = endpoint({
  id: 'decidePartyAct',
  method: 'post',
  path: '/api/parties/decisions',
  tag: 'party',
  zh: '审批当事人档案事项',
  en: 'Decide on a proposal of the register; in person',
  body: PartyEvent.options[1].pick({ no: true, verdict: true, opinion: true }),
  answers: { 201: { zh: '已审批 Decided', content: z.strictObject({ no: z.int() }) } },
})
