import type { CaseRecord } from '../case/record/entry'
import { type CaseState, latest } from '../case/record/state'
import type { InspectionDraft } from '../payloads/common/disclosure'
import type { AnyInspection } from '../payloads/inspection'
import type { Agency } from '../people/registry'
import { inspectionMannerNames, PublicInspection } from '../publication/publication'
import { publicName, publicParty } from './public-party'

/** The public content of an inspection, key by key; a random one names its draw, so that it can be run again (D4.2). */
export function publicInspection(
  record: CaseRecord,
  state: CaseState<AnyInspection>,
  text: InspectionDraft,
  agency: Agency,
): PublicInspection | undefined {
  const approval = latest(state, 'approval')
  const notice = latest(state, 'notice')
  const visit = latest(state, 'visit')
  const result = latest(state, 'result')
  const manner = PublicInspection.shape.manner.safeParse(record.procedure.split('.')[1])
  if (!approval || !notice || !visit || !result || !manner.success) return undefined
  const { object, items } = approval.data
  const draw = 'draw' in approval.data ? approval.data : undefined
  return {
    kind: 'inspection',
    documentNumber: notice.data.number,
    caseName: `${publicName(object)}${inspectionMannerNames[manner.data]}结果`,
    ...publicParty(object),
    decidedOn: result.on,
    agencyName: agency.name,
    agencyUscc: agency.uscc,
    ...(text.publicUntil ? { publicUntil: text.publicUntil } : {}),
    manner: manner.data,
    items: [...items],
    inspectedOn: visit.on,
    conclusion: result.data.conclusion,
    summary: text.summary,
    ...(text.handling ? { handling: text.handling } : {}),
    ...(draw ? { draw: { title: draw.draw, digest: draw.drawDigest } } : {}),
  }
}
