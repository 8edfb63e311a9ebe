import type { z } from 'zod'
import type { PeriodStart } from '../../case/table/types'
import type { CompensationClaim } from '../../payloads/common/remedies'
import { compensationAgrees, compensationClaimOpen } from './guards/afterwards'

const decides: PeriodStart<z.infer<typeof CompensationClaim>> = {
  period: 'remedy.compensation-decision',
  from: (claim) => claim.receivedOn,
}

/** 国家赔偿: claimed of and decided by the bureau, whatever the act was and however long ago its file was closed. */
export const compensationClaimed = {
  title: '收到国家赔偿申请',
  repeatable: true,
  role: 'handler',
  stops: ['remedy.compensation-claim'],
  starts: [decides],
  cites: ['国家赔偿法 9', '国家赔偿法 13'],
  hint: '登记赔偿申请，在期限内作出是否赔偿的决定',
} as const
export const compensationDecided = {
  title: '国家赔偿决定',
  after: ['compensation-claim'],
  repeatable: true,
  role: 'handler',
  approvedBy: 'agency-head',
  guards: [compensationClaimOpen, compensationAgrees],
  stops: ['remedy.compensation-decision'],
  // Whoever got less than was asked for, or nothing, may sue (国家赔偿法第十四条第二款).
  starts: [{ period: 'remedy.compensation-suit' }],
  cites: ['国家赔偿法 13', '国家赔偿法 14.2'],
  hint: '听取请求人意见，作出是否赔偿的决定并送达',
} as const

/** 重新办理: a closed file goes on where it was. */
export const reopened = {
  title: '重新办理',
  in: ['closed', 'archived'],
  repeatable: true,
  role: 'handler',
  approvedBy: 'agency-head',
  stops: ['archive.file-formed'],
  cites: ['国办发〔2018〕118号'],
  hint: '结案后发现错误、出现新的事实或者监督机关要求的，经批准重新办理',
} as const

/** 退还罚没款 */
export const refunded = {
  title: '退还罚没款',
  repeatable: true,
  role: 'handler',
  approvedBy: 'agency-head',
  cites: ['国家赔偿法 36(1)'],
  hint: '决定被撤销、变更后，退还已缴而不再应缴的款项',
} as const

/** 自行撤销: an agency that finds its own decision wrong puts it right itself. */
export const selfRevoked = {
  title: '自行撤销决定',
  role: 'handler',
  approvedBy: 'agency-head',
  repeatable: true,
  hint: '发现决定有错误的，主动改正',
} as const
