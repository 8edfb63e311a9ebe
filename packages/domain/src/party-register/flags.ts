import type { PlainDate } from '../date/plain-date'
import type { PartyAct } from './record'

export type PartyFlag = Extract<PartyAct, { kind: 'flag' }>

/** The marks that a party bears on a day: the newest of each kind that was not taken off and has not ended; its last day counts. */
export function flagsOn(same: readonly string[], acts: readonly PartyAct[], on: PlainDate): PartyFlag[] {
  const newest = new Map<string, PartyFlag | undefined>()
  for (const act of acts) {
    if ((act.kind !== 'flag' && act.kind !== 'unflag') || !same.includes(act.of)) continue
    newest.set(act.flag, act.kind === 'flag' ? act : undefined)
  }
  return [...newest.values()].filter((flag) => flag !== undefined && on <= flag.until).map((flag) => flag as PartyFlag)
}
