import { entriesOf, latest } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import { deadline } from '../../../deadline/deadline'
import type { InvestigationEnd } from '../../../payloads/penalty-ordinary'
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
export const factsProved = guard<InvestigationEnd, PenaltyOrdinary>(
  {
    id: 'investigation.facts-proved',
    title: '每项违法事实均有在卷证据证明',
    cites: ['行政处罚法 40', '行政处罚法 46'],
  },
  ({ data, state }) => {
    const known = new Set(entriesOf(state, 'evidence').flatMap((entry) => entry.data.items.map((item) => item.id)))
    const missing = data.facts.flatMap((fact) => fact.evidence).filter((id) => !known.has(id))
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

/** 追究时效 */
export const withinLimitation = guard<unknown, PenaltyOrdinary>(
  { id: 'penalty.within-limitation', title: '未超过追究时效', cites: ['行政处罚法 36'], early: true },
  ({ state, law }): Answer => {
    const end = latest(state, 'investigation-end')?.data
    const found = latest(state, 'intake')?.data.receivedAt.slice(0, 10)
    const cure = { zh: '超过时效的，不再给予行政处罚', en: 'impose no penalty once the time has run out' }
    if (!end || !found)
      return {
        holds: undefined,
        message: { zh: '违法行为终了日或发现日尚不明确', en: 'the end of the act or its discovery is not known' },
        cure,
      }
    const ordinary = deadline(law, 'penalty.limitation', end.violation.to)
    const life = deadline(law, 'penalty.limitation-life', end.violation.to)
    const read = { endedOn: end.violation.to, foundOn: found, ordinary: ordinary?.raw ?? null }
    if (!ordinary)
      return {
        holds: undefined,
        read,
        message: { zh: '时效期间没有可用的规定', en: 'no rule on limitation for that date' },
        cure,
      }
    // The bureau's own time: no article moves its last day off a day off, so the unmoved day is kept.
    if (found <= ordinary.keepBy)
      return {
        holds: true,
        read,
        message: { zh: '在追究时效内', en: 'within the limitation' },
        cure,
        grade: ordinary.grade,
      }
    const harm = end.judgements.harmToLife?.value
    const longer = life !== undefined && found <= life.keepBy
    const holds = longer ? harm : false
    const span = `违法行为终了于${end.violation.to}，${found}才被发现`
    return {
      holds,
      read: { ...read, harmToLife: harm ?? null },
      message: holds
        ? {
            zh: '涉及公民生命健康安全且有危害后果，在五年时效内',
            en: 'within the five years for harm to life and health',
          }
        : holds === undefined
          ? {
              zh: `${span}，已超过二年，是否适用五年时效尚无判断`,
              en: `ended ${end.violation.to}, found ${found}: whether the five years apply has not been judged`,
            }
          : {
              zh: `${span}，已超过追究时效`,
              en: `ended ${end.violation.to}, found ${found}: the time has run out`,
            },
      cure,
    }
  },
)
