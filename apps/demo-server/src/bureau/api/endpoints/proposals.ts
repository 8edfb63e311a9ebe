import { z } from 'zod'
import { endpoint } from '../kit/endpoint'
import { after, limit, next } from '../shapes/page'
import { MovedProposalAnswer, ProposalAnswer, ProposalStateAnswer, proposedAnswers, Waits } from '../shapes/proposal'

const digest = z.string().meta({ title: '所确认内容的摘要' })
const person = z.string().min(1).max(100).meta({ title: '确认人' })
const one = z.strictObject({ proposal: ProposalAnswer })
const moved = { 200: { zh: '提出事项 The proposal', content: z.strictObject({ proposal: MovedProposalAnswer }) } }

export const listProposals = endpoint({
  id: 'listProposals',
  method: 'get',
  path: '/api/proposals',
  tag: 'proposal',
  zh: '待本人确认和本人提出的事项，逐页',
  en: 'What waits for the person, and what they proposed, page by page',
  scope: 'proposals:read',
  query: z.strictObject({ toConfirmAfter: after, ownAfter: after, limit }),
  answers: {
    200: {
      zh: '各一页 A page of each',
      content: z.strictObject({
        toConfirm: z.array(ProposalAnswer).readonly(),
        nextToConfirm: next,
        own: z.array(ProposalAnswer).readonly(),
        nextOwn: next,
      }),
    },
  },
})

export const readProposal = endpoint({
  id: 'readProposal',
  method: 'get',
  path: '/api/proposals/:id',
  tag: 'proposal',
  zh: '一件提出事项',
  en: 'One proposal',
  scope: 'proposals:read',
  answers: { 200: { zh: '提出事项 The proposal', content: one } },
})

/**
 * The digest of what the caller showed to the person, and where a personal key signed it (the digest's bytes as the challenge),
 * what the browser gave, as JSON.
 */
export const confirmProposal = endpoint({
  id: 'confirmProposal',
  method: 'post',
  path: '/api/proposals/:id/confirm',
  tag: 'proposal',
  zh: '本人确认',
  en: 'Confirm, in person',
  body: z.strictObject({
    digest,
    signature: z.string().min(1).max(30_000).meta({ title: '个人密钥签名' }).optional(),
  }),
  answers: proposedAnswers,
})

export const returnProposal = endpoint({
  id: 'returnProposal',
  method: 'post',
  path: '/api/proposals/:id/return',
  tag: 'proposal',
  zh: '退回，说明理由',
  en: 'Return it with reasons, in person',
  body: z.strictObject({ reasons: z.string().meta({ title: '退回理由' }) }),
  answers: moved,
})

export const withdrawProposal = endpoint({
  id: 'withdrawProposal',
  method: 'post',
  path: '/api/proposals/:id/withdraw',
  tag: 'proposal',
  zh: '撤回',
  en: 'Withdraw',
  scope: 'proposals:write',
  answers: moved,
})

export const renewProposal = endpoint({
  id: 'renewProposal',
  method: 'post',
  path: '/api/proposals/:id/renew',
  tag: 'proposal',
  zh: '重新提出被超越的事项',
  en: 'Propose an overtaken act again',
  scope: 'proposals:write',
  answers: proposedAnswers,
})

export const keepScan = endpoint({
  id: 'keepScan',
  method: 'post',
  path: '/api/proposals/:id/scans',
  tag: 'proposal',
  zh: '上传签字扫描件',
  en: 'Upload a scan of the signed paper',
  scope: 'proposals:write',
  body: ['application/pdf', 'image/jpeg', 'image/png'],
  answers: { 201: { zh: '已保存 Kept', content: z.strictObject({ sha256: z.string() }) } },
})

/** A word on paper: the hash is of a scan that was uploaded before. */
export const OnPaper = z
  .strictObject({
    how: z.literal('paper'),
    person,
    digest,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ title: '扫描件哈希（SHA-256）' }),
  })
  .meta({ id: 'OnPaper' })

/** A word given in another system, which answers for it under its own name. */
export const External = z
  .strictObject({
    how: z.literal('external'),
    person,
    digest,
    system: z.string().min(1).max(100).meta({ title: '审批系统' }),
    reference: z.string().trim().min(1).max(200).meta({ title: '审批编号' }),
  })
  .meta({ id: 'External' })

const Counted = z
  .strictObject({
    proposal: z.strictObject({ id: z.string(), state: ProposalStateAnswer }),
    waitingFor: z.array(z.string()).readonly(),
  })
  .meta({ id: 'Counted', description: '只告知审批系统已计入 A system learns that it counted, not what is in the case' })

export const addConfirmation = endpoint({
  id: 'addConfirmation',
  method: 'post',
  path: '/api/proposals/:id/confirmations',
  tag: 'proposal',
  zh: '记入纸质或者其他系统的确认',
  en: 'A word on paper, attested by whoever is signed in, or of another system, by its own key',
  systems: true,
  body: z.discriminatedUnion('how', [OnPaper, External]),
  answers: {
    201: { zh: '已记入案件 On record', content: z.union([proposedAnswers[201].content, Counted]) },
    202: { zh: '等待其他人确认 It waits for others', content: z.union([Waits, Counted]) },
  },
})
