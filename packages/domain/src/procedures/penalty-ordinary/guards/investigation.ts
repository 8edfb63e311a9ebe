import { entriesOf, isDone } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { PenaltyPaper } from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'

/** 证据编号不重复 */
export const evidenceNumberedOnce = guard<{ items: readonly { id: string }[] }, PenaltyOrdinary>(
  { id: 'evidence.numbered-once', title: '证据编号在本案中不重复', cites: ['行政处罚法 46', '行政处罚法 47'] },
  ({ data, state }) => {
    const before = entriesOf(state, 'evidence').flatMap((entry) => entry.data.items)
    const ids = [...before, ...data.items].map((item) => item.id)
    const twice = [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))]
    return {
      holds: twice.length === 0,
      read: { twice },
      message:
        twice.length === 0
          ? { zh: '证据编号不重复', en: 'each number is used once' }
          : { zh: `下列证据编号重复：${twice.join('、')}`, en: `numbers used twice: ${twice.join(', ')}` },
      cure: { zh: '请另编号；同一证据不重复登记', en: 'give another number; one piece of evidence is listed once' },
    }
  },
)

/** 每项事实都有证据 */
export const factsProved = guard<PenaltyPaper, PenaltyOrdinary>(
  {
    id: 'investigation.facts-proved',
    title: '每项违法事实均有在卷证据证明',
    cites: ['行政处罚法 40', '行政处罚法 46'],
  },
  ({ data, state }) => {
    const known = new Set(entriesOf(state, 'evidence').flatMap((entry) => entry.data.items.map((item) => item.id)))
    const whole = typeof data.facts === 'string' ? [] : data.facts.flatMap((fact) => fact.evidence)
    const listed = [data, ...(data.others ?? [])].flatMap(({ violations = [] }) => violations)
    const missing = [...whole, ...listed.flatMap(({ evidence }) => evidence)].filter((id) => !known.has(id))
    return {
      holds: missing.length === 0,
      read: { missing },
      message:
        missing.length === 0
          ? { zh: '每项事实均有在卷证据', en: 'every fact has evidence on file' }
          : { zh: `下列证据编号不在卷：${missing.join('、')}`, en: `evidence not on file: ${missing.join(', ')}` },
      cure: { zh: '请先登记证据，或者更正证据编号', en: 'record the evidence first, or correct its number' },
    }
  },
)

/** 责令改正的违法行为有据可查：立案只是涉嫌 */
export const violationOnRecord = guard<unknown, PenaltyOrdinary>(
  {
    id: 'correction.problem-on-record',
    title: '责令改正的违法行为在案卷中有记录',
    cites: ['行政处罚法 28.1', '行政处罚法 40'],
    early: true,
  },
  ({ state }) => {
    const holds = isDone(state, 'scene-inspection', 'interview', 'evidence', 'investigation-end')
    return {
      holds,
      message: holds
        ? { zh: '案卷有检查、询问笔录或者证据', en: 'a record of inspection or interview or evidence is on file' }
        : { zh: '案卷没有检查、询问笔录或者证据', en: 'nothing on file shows what was unlawful' },
      cure: { zh: '请先查明违法行为并登记笔录或者证据', en: 'find out and record what was unlawful first' },
    }
  },
)
