import type { CaseRecord } from '../../case/record/entry'
import { latest } from '../../case/record/state'
import { replay } from '../../handling/handling'
import { bareNumber } from '../../input/bare-number'
import type { PartOfFigure } from './figure'

/** By what a check stands outside of the plan or of a cap, and what is only claimed of it. */
export const inspectionGroundNames = {
  lead: '依线索核查',
  order: '依上级部署',
  exemption: '主张不计入频次',
  'not-enterprise': '认定不涉企',
} as const
export type InspectionGround = keyof typeof inspectionGroundNames

/** Where a lead, an order or a paper is said to be registered; an approval of this body and a reason are registered nowhere. */
export const groundKeptNames = {
  docket: '写明在本机关登记',
  elsewhere: '称在其他登记',
  none: '没有写明登记处',
} as const

/** On what an approved check rests beside the plan: one figure for each, and one for the lead by its number. */
export function groundsOf(record: CaseRecord): PartOfFigure[] {
  if (!record.procedure.startsWith('inspection.')) return []
  const approved = latest(replay(record), 'approval')
  if (!approved || !('enterprise' in approved.data)) return []
  const { seq, on, data } = approved
  const lead = 'lead' in data ? data.lead : undefined
  const order = 'campaign' in data && data.campaign.orderedBy === 'superior' ? data.campaign.order : undefined
  const ground = (sort: InspectionGround, outcome = 'none'): PartOfFigure => ({
    kind: 'ground',
    sort,
    outcome,
    seq,
    on,
  })
  return [
    ...(lead
      ? [
          ground('lead', lead.keptIn),
          { kind: 'lead' as const, sort: bareNumber(lead.number), outcome: lead.keptIn ?? 'none', seq, on },
        ]
      : []),
    ...(order ? [ground('order', order.keptIn)] : []),
    ...(data.exemption ? [ground('exemption', data.exemption.proof?.keptIn)] : []),
    ...(data.enterprise ? [] : [ground('not-enterprise')]),
  ]
}
