import { type CaseState, entriesOf, latest } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { KnownPayloads } from '../../../payloads'
import { partyNoOf } from '../../../payloads/common/concerning'
import { disowned, type RemedyResult } from '../../../payloads/common/remedies'
import { penaltiesFor } from '../../../payloads/penalty-ordinary/sanctions'
import { isHeavier } from '../../../penalty/penalty-item'

/**
 * True while a reconsideration or suit that was recorded has no result yet.
 * @param party only those of the party of this number
 * @param kind only those of this kind
 */
export function remedyPending(state: CaseState<KnownPayloads>, party?: number, kind?: RemedyResult['kind']): boolean {
  const own = ({ data }: { readonly data: { readonly kind?: RemedyResult['kind'] } }): boolean =>
    (party === undefined || partyNoOf(data) === party) && (kind === undefined || data.kind === kind)
  return entriesOf(state, 'remedy').filter(own).length > entriesOf(state, 'remedy-result').filter(own).length
}

/** 撤销、变更后方可撤回；有决定在先 */
export const remedyOpen = guard<RemedyResult | undefined, KnownPayloads>(
  { id: 'remedy.open', title: '有尚未了结的复议或诉讼', cites: ['行政处罚法 73'], early: true },
  ({ state, data }) => {
    const party = data === undefined ? undefined : partyNoOf(data)
    const pending = remedyPending(state, party)
    // What a court says ends no reconsideration, and the other way round.
    const kind = data?.kind
    const open = pending && (kind === undefined || remedyPending(state, party, kind))
    return {
      holds: open,
      read: { pending, kind: kind ?? null },
      message: open
        ? { zh: '有未了结的复议或诉讼', en: 'a remedy is pending' }
        : pending
          ? { zh: '未了结的不是这一种救济', en: 'another kind of remedy is pending' }
          : { zh: '没有未了结的复议或诉讼', en: 'no remedy is pending' },
      cure: { zh: '请先登记复议或诉讼', en: 'record the remedy first' },
    }
  },
)

/** 责令重新作出的，原行政行为被撤销、确认违法或者无效 */
export const redoFits = guard<RemedyResult, KnownPayloads>(
  {
    id: 'remedy.redo-fits',
    title: '登记责令重新作出的，原行政行为没有被维持或者变更',
    cites: ['行政复议法 64.1', '行政诉讼法 70'],
  },
  ({ data }) => {
    const { result, redo, redoDays, procedural } = data
    const said = redo === true || redoDays !== undefined || procedural === true
    const holds = !said || disowned(data)
    return {
      holds,
      read: { result, redo: redo ?? null },
      message: holds
        ? { zh: '结果前后一致', en: 'the result agrees with itself' }
        : { zh: '没有撤销，却登记了责令重新作出', en: 'nothing was revoked, yet it is to be made anew' },
      cure: { zh: '请按复议决定书、判决书核对结果', en: 'check the result by the decision or the judgement' },
    }
  },
)

/** 变更的写明变更后的处罚，且不加重 */
export const changeNotHeavier = guard<RemedyResult, KnownPayloads>(
  {
    id: 'remedy.change-not-heavier',
    title: '变更的，登记变更后的处罚，且没有加重',
    cites: ['行政复议法 63.2', '行政诉讼法 77.2'],
  },
  ({ data, state }) => {
    const { result, penalties } = data
    const decision = latest(state, 'decision')?.data
    const before = decision && penaltiesFor(decision, partyNoOf(data))
    const cure = {
      zh: '请按复议决定书、判决书登记变更后的处罚；复议、诉讼不得加重申请人的处罚，但利害关系人同为原告等除外，该情形须由本机关另行核对文书',
      en: 'record the penalties as changed; a remedy never makes the penalty of the one who asked for it heavier',
    }
    if (result !== 'changed')
      return {
        holds: penalties === undefined,
        message:
          penalties === undefined
            ? { zh: '没有变更处罚', en: 'the penalty was not changed' }
            : {
                zh: '结果不是变更，却登记了变更后的处罚',
                en: 'the result is no change, yet changed penalties are given',
              },
        cure,
      }
    if (penalties === undefined || before === undefined)
      return {
        holds: false,
        message: { zh: '没有登记变更后的处罚', en: 'the changed penalties are not given' },
        cure,
      }
    const heavier = isHeavier(penalties, before)
    return {
      // Others who are affected may have sued too (行政诉讼法第七十七条第二款): then it is for a person to look.
      holds: heavier ? undefined : true,
      read: { heavier },
      message: heavier
        ? { zh: '变更后的处罚重于原决定', en: 'the changed penalties are heavier than those decided' }
        : { zh: '变更后的处罚没有加重', en: 'not heavier' },
      cure,
    }
  },
)
