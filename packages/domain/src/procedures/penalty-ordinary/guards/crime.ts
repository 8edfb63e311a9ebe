import { entriesOf, latest } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import type { PastTransfer } from '../../../case/table/types'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { fineOf, type PenaltyItem } from '../../../penalty/penalty-item'

/** 涉嫌犯罪应当移送，不得以罚代刑 */
export const noCrime = guard<unknown, PenaltyOrdinary>(
  {
    id: 'case.no-suspected-crime',
    title: '不涉嫌犯罪；涉嫌犯罪的应当移送司法机关',
    cites: ['行政处罚法 27.1', '行政处罚法 57.1(4)'],
    early: true,
  },
  ({ state }) => {
    const suspected = latest(state, 'investigation-end')?.data.suspectedCrime.value
    return {
      holds: suspected === undefined ? undefined : !suspected,
      read: { suspectedCrime: suspected ?? null },
      message: suspected
        ? { zh: '本案涉嫌犯罪，应当移送，不得以行政处罚代替', en: 'a crime is suspected: the case must be transferred' }
        : suspected === false
          ? { zh: '不涉嫌犯罪', en: 'no crime is suspected' }
          : { zh: '是否涉嫌犯罪尚无判断', en: 'whether a crime is suspected has not been judged' },
      cure: { zh: '请办理移送司法机关', en: 'transfer the case to the police' },
    }
  },
)

/** 涉嫌犯罪的，不得以撤销立案代替移送 */
export const crimeNotDropped = guard<unknown, PenaltyOrdinary>(
  {
    id: 'case.crime-not-dropped',
    title: '调查终结认定涉嫌犯罪的，没有以撤销立案代替移送',
    cites: ['行政处罚法 27.1', '行政处罚法 57.1(4)'],
    early: true,
  },
  ({ state }) => {
    const suspected = latest(state, 'investigation-end')?.data.suspectedCrime?.value === true
    return {
      holds: !suspected,
      read: { suspectedCrime: suspected },
      message: suspected
        ? { zh: '本案涉嫌犯罪，应当移送', en: 'a crime is suspected: the case must be transferred' }
        : { zh: '没有认定涉嫌犯罪', en: 'no crime was found to be suspected' },
      cure: { zh: '请办理移送司法机关', en: 'transfer the case to the police' },
    }
  },
)

interface Penalising {
  readonly penalties: readonly PenaltyItem[]
  readonly others?: readonly { readonly penalties: readonly PenaltyItem[] }[] | undefined
}

/** 人民法院判处罚金以后，不再给予罚款 */
export const noFineAfterJudgment = guard<Penalising, PenaltyOrdinary>(
  {
    id: 'crime.no-fine-after-judgment',
    title: '人民法院判处罚金、行政机关尚未罚款的，不再给予罚款',
    cites: ['行政处罚法 35.2'],
  },
  ({ data, state }): Answer => {
    // A second transfer and return does not undo what a court has imposed.
    const criminalFine = Math.max(
      0,
      ...entriesOf(state, 'transfer-return').map((entry) => entry.data.criminalFine ?? 0),
    )
    const fine = fineOf(data.penalties)
    const others = fineOf((data.others ?? []).flatMap(({ penalties }) => penalties))
    const holds = criminalFine === 0 ? true : fine > 0 ? false : others === 0 ? true : undefined
    return {
      holds,
      read: { criminalFine, fine, ...(others > 0 ? { others } : {}) },
      message: holds
        ? { zh: '没有在罚金以外再处罚款', en: 'no fine beside that of the court' }
        : holds === undefined
          ? {
              zh: '人民法院已经判处罚金，案卷没有写明是否判处其他当事人',
              en: 'the court has imposed a fine, and the record does not say on whom of the parties',
            }
          : { zh: '人民法院已经判处罚金，不再给予罚款', en: 'the court has imposed a fine' },
      cure: { zh: '请只给予罚款以外的行政处罚', en: 'impose only penalties other than a fine' },
    }
  },
)

/** 所填的移送案件就是本案的移送: what other cases say decides, and where nobody knows them, nothing is proved. */
export const transferCaseFits = guard<{ transferCase?: string | undefined }, PenaltyOrdinary>(
  {
    id: 'crime.transfer-case-fits',
    title: '登记的移送案件由本案而来，并已移送公安机关',
    cites: ['行政处罚法 27.1', '行政执法机关移送涉嫌犯罪案件的规定 5.2'],
  },
  ({ data: { transferCase }, record, act, history }): Answer => {
    if (transferCase === undefined)
      return {
        holds: true,
        message: { zh: '没有登记移送案件编号', en: 'no transfer case is named' },
        cure: { zh: '移送在本系统办理的，登记其编号', en: 'name the case of the transfer where it is kept here' },
      }
    const found = history?.transferOf?.(transferCase)
    const wrong = found === undefined ? undefined : faultOf(found, record.id, act.on)
    return {
      holds: found === undefined ? undefined : wrong === undefined,
      read: { transferCase, found: found ?? null },
      message:
        found === undefined
          ? { zh: `无法查到移送案件${transferCase}`, en: `nobody knows of ${transferCase}` }
          : (wrong ?? { zh: '移送案件由本案而来，已移送', en: 'it is the transfer of this case, and was handed over' }),
      cure: {
        zh: '请核对移送案件编号；先在移送案件中办理移送公安机关',
        en: 'check the number; hand over to the police in that case first',
      },
    }
  },
)

/** What is wrong with a transfer as that of a case, on the day on which the case is to wait for it. */
function faultOf(found: PastTransfer | 'none', caseId: string, on: string): Answer['message'] | undefined {
  if (found === 'none') return { zh: '没有这个移送案件', en: 'there is no such transfer case' }
  if (found.caseId !== caseId)
    return { zh: `该移送案件由${found.caseId}号案件而来`, en: `it is the transfer of ${found.caseId}` }
  if (found.handedOn === undefined || found.handedOn > on)
    return { zh: '该移送案件尚未移送公安机关', en: 'it has not been handed to the police' }
  return undefined
}
