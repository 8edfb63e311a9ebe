import { Act } from '@zhifa/domain'
import { z } from 'zod'
import { DeskFinding } from '../../problems'
import { EntryAnswer } from './record'

export const ProposalStateAnswer = z
  .enum(['open', 'entered', 'returned', 'withdrawn', 'overtaken'])
  .meta({ id: 'ProposalState' })

const ActAnswer = Act.extend({ by: z.array(z.string()).readonly() }).meta({
  id: 'ProposedAct',
  description: '办理的一步 One act of one step; its payload has the schema of the step',
})

const head = {
  id: z.string(),
  caseId: z.string(),
  expectedSeq: z.int(),
  act: ActAnswer,
  by: z.string(),
  at: z.string(),
  state: ProposalStateAnswer,
  replaces: z.string().optional(),
  replacedBy: z.string().optional(),
  returned: z.strictObject({ by: z.string(), at: z.string(), reasons: z.string() }).optional(),
}
const digest = z.string().meta({ description: '所确认内容的摘要 The digest of what is confirmed' })

/** A proposal as a reader sees it: the digest goes to those who see the very text. */
export const ProposalAnswer = z
  .strictObject({
    ...head,
    digest: digest.optional(),
    waitingFor: z.array(z.string()).readonly(),
    confirmedBy: z.array(z.strictObject({ person: z.string(), at: z.string() })).readonly(),
  })
  .meta({ id: 'Proposal', description: '提出事项 An act that somebody proposes' })

/** What comes back of a proposal that was just made, or moved. */
export const MovedProposalAnswer = z
  .strictObject({
    ...head,
    digest,
    confirmations: z.array(z.looseObject({ person: z.string(), at: z.string() })).readonly(),
  })
  .meta({ id: 'MovedProposal' })

export const Waits = z
  .strictObject({
    proposal: MovedProposalAnswer,
    waitingFor: z.array(z.string()).readonly(),
    findings: z.array(DeskFinding),
  })
  .meta({ id: 'Waits', description: '等待确认 It waits for somebody' })

export const OnRecord = z
  .strictObject({
    entry: EntryAnswer,
    seq: z.int(),
    proposal: z.strictObject({ id: z.string() }),
    findings: z.array(DeskFinding),
  })
  .meta({ id: 'OnRecord', description: '已记入案件 Everybody has confirmed it; it is on record' })

/** Both answers of whoever proposes or confirms. */
export const proposedAnswers = {
  201: { zh: '已记入案件 On record', content: OnRecord },
  202: { zh: '等待其他人确认 It waits for others', content: Waits },
} as const
