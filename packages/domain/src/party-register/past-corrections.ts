import type { CaseRecord } from '../case/record/entry'
import { type CaseState, entriesOf, latest } from '../case/record/state'
import type { PastCorrection } from '../case/table/types'
import { replay } from '../handling/handling'
import type { KnownPayloads } from '../payloads'
import { partyNoOf } from '../payloads/common/concerning'

type State = CaseState<KnownPayloads>

/**
 * The orders to correct that a case gave one of its parties and that say something of it on their own: where a decision followed, that
 * one speaks; where the case came to nothing, because the facts fail or nobody can be blamed, they say nothing.
 * @example pastCorrections(record, 1) // [{ caseId: '2026-0003', number: '示卫责改〔2026〕3号', on: '2026-09-03', dueOn: '2026-09-10' }]
 */
export function pastCorrections(record: CaseRecord, no: number): PastCorrection[] {
  const state: State = replay(record)
  if (latest(state, 'decision', 'no-penalty', 'withdraw-filing')) return []
  const turned = latest(state, 'turn-into-case')?.data.caseId
  return entriesOf(state, 'correction-order')
    .filter(({ data }) => partyNoOf(data) === no)
    .map(({ on, data, seq }) => ({
      ...{ caseId: record.id, on, dueOn: data.dueOn },
      ...lookedAt(state, seq),
      ...('number' in data ? { number: data.number } : {}),
      ...(turned === undefined ? {} : { turnedInto: turned }),
    }))
}

/** The last look after an order, on site or not. */
function lookedAt(state: State, order: number): Pick<PastCorrection, 'looked'> {
  const look = latest(state, 'recheck', 'remote-recheck')
  return look && look.seq > order ? { looked: { on: look.on, corrected: look.data.corrected } } : {}
}
