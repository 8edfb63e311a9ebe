import type { CaseRecord } from '../case/record/entry'
import { type CaseState, latest } from '../case/record/state'
import type { KnownPayloads } from '../payloads'
import type { InspectionDraft } from '../payloads/common/disclosure'
import type { Agency } from '../people/registry'
import { inspectionMannerNames, PublicInspection } from '../publication/publication'
import { publicName, publicParty } from './public-party'

/** The public content of an inspection, key by key; a random one names its draw, so that it can be run again (D4.2). */
export function publicInspection(
  record: CaseRecord,
  state: CaseState<KnownPayloads>,
  text: InspectionDraft,
  agency: Agency,
): PublicInspection | undefined {
  const approval = latest(state, 'approval')
  const notice = latest(state, 'notice')
  const looked = latest(state, 'visit', 'remote-record')
  const result = latest(state, 'result')
  const manner = PublicInspection.shape.manner.safeParse(record.procedure.split('.')[1])
  // A check without a visit is announced by no notice: the paper that tells of its result has the number.
  const number = notice?.data.number ?? (result && 'number' in result.data ? result.data.number : undefined)
  if (!approval || number === undefined || !looked || !result || !manner.success) return undefined
  if (!('items' in approval.data)) return undefined
  const { object, items } = approval.data
  const draw = 'draw' in approval.data ? approval.data : undefined
  return {
    kind: 'inspection',
    documentNumber: number,
    caseName: `${publicName(object)}${inspectionMannerNames[manner.data]}结果`,
    ...publicParty(object),
    decidedOn: result.on,
    agencyName: agency.name,
    agencyUscc: agency.uscc,
    ...(text.publicUntil ? { publicUntil: text.publicUntil } : {}),
    manner: manner.data,
    items: [...items],
    inspectedOn: looked.on,
    conclusion: result.data.conclusion,
    summary: text.summary,
    ...(text.handling ? { handling: text.handling } : {}),
    ...(draw ? { draw: { title: draw.draw, digest: draw.drawDigest } } : {}),
  }
}
