import { contentDigest } from '../../src/canonical/digest'
import type { Performed } from '../../src/case/act/perform'
import type { Confirmation, ConfirmationWay } from '../../src/case/record/confirmation'
import type { Act, CaseRecord } from '../../src/case/record/entry'
import { confirmedByAll } from '../../src/handling/confirmed-by-all'
import { type PreflightContext, perform } from '../../src/handling/handling'
import { isFields, merged } from './merged'
import { movedAct } from './moved'
import type { ActChange, Confirmed } from './schema'

/** An act with what a situation says of it laid over: on another day, whatever lay on the day of the act goes with it. */
export function changedAct(act: Act, change: Partial<ActChange>): Act {
  const { confirmations: _, entered: __, on = act.on, ...rest } = change
  const moved = on === act.on ? act : movedAct(act, (day) => (day === act.on ? on : day))
  const { recordings, ...fields } = rest
  const laid = merged(moved, fields)
  return { ...(laid as Act), ...laidRecordings(moved, recordings) }
}

/** Recordings are laid over one by one; one that the sample's act does not have is `{}` and what is unusual about it. */
function laidRecordings(act: Act, change: ActChange['recordings']): Pick<Act, 'recordings'> | undefined {
  if (change === undefined) return act.recordings ? { recordings: act.recordings } : undefined
  const recordings = (change ?? []).map((item, i) => merged(act.recordings?.[i] ?? recordingOf(act, i), item))
  return { recordings: recordings as NonNullable<Act['recordings']> }
}

/** A recording of the whole act: of its time where the payload says one. */
function recordingOf({ step, on, data }: Act, i: number) {
  const time = (key: string, otherwise: string): string => {
    const said = isFields(data) ? data[key] : undefined
    return typeof said === 'string' ? said : `${on}T${otherwise}`
  }
  return {
    id: `AV-${on}-${step}-${i + 1}`,
    sha256: contentDigest({ recording: step, on, i }),
    device: '演示执法记录仪01',
    start: time('start', '08:30'),
    end: time('end', '17:00'),
    custodian: '示例壬',
  }
}

/** Does an act; everybody whom it names confirms it on the day, unless the situation says otherwise. */
export function performTried(
  record: CaseRecord,
  act: Act,
  { confirmations, entered }: Pick<ActChange, 'confirmations' | 'entered'>,
  context: PreflightContext,
): Performed {
  const at = entered?.at ?? `${act.on}T18:00`
  const all = confirmedByAll(record, act, at, entered?.by === undefined ? {} : { enteredBy: entered.by })
  const digest = all.confirmations[0]?.digest ?? contentDigest(act)
  return perform(record, act, {
    ...context,
    entered: all.entered,
    confirmations: confirmations?.map((item) => confirmation(item, at, digest)) ?? all.confirmations,
  })
}

function confirmation(said: Confirmed, at: string, digest: string): Confirmation {
  const given = typeof said === 'string' ? { person: said } : said
  return {
    person: given.person,
    at: given.at ?? at,
    digest: given.digest === 'other' ? contentDigest({ other: digest }) : digest,
    how: way(given),
  }
}

function way({ way, system, reference, attestedBy, person }: Exclude<Confirmed, string>): ConfirmationWay {
  switch (way) {
    case 'external':
      return { way, system: system ?? '示例审批系统（演示）', reference: reference ?? '演示审批1' }
    case 'paper':
      return { way, sha256: contentDigest({ signed: person }), attestedBy: attestedBy ?? 'archivist' }
    default:
      return { way: 'session' }
  }
}
