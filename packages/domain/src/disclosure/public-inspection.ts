import type { Party } from '../party/party'
import type { Agency } from '../people/registry'
import type { CaseRecord } from '../record/entry'
import { type CaseState, latest } from '../record/state'
import { publicName, publicParty } from './public-party'
import { inspectionMannerNames, PublicInspection } from './publication'

export interface InspectionText {
  readonly summary: string
  readonly handling?: string | undefined
  readonly publicUntil?: string | undefined
}

/** The public content of an inspection, key by key; a random one names its draw, so that it can be run again (D4.2). */
export function publicInspection(
  record: CaseRecord,
  state: CaseState,
  text: InspectionText,
  agency: Agency,
): PublicInspection | undefined {
  const approval = latest<{ object: Party; items: string[]; draw?: string; drawDigest?: string }>(state, 'approval')
  const notice = latest<{ number: string }>(state, 'notice')
  const visit = latest(state, 'visit')
  const result = latest<{ conclusion: PublicInspection['conclusion'] }>(state, 'result')
  const manner = PublicInspection.shape.manner.safeParse(record.procedure.split('.')[1])
  if (!approval || !notice || !visit || !result || !manner.success) return undefined
  const { object, items, draw, drawDigest } = approval.data
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
    ...(draw !== undefined && drawDigest !== undefined ? { draw: { title: draw, digest: drawDigest } } : {}),
  }
}
