import { type CaseState, latest } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import { deadline } from '../../../deadline/deadline'
import type { LawBook } from '../../../law/law-book'
import type { InvestigationEnd } from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'

/** 追究时效 */
export const withinLimitation = guard<unknown, PenaltyOrdinary>(
  { id: 'penalty.within-limitation', title: '未超过追究时效', cites: ['行政处罚法 36'], early: true },
  ({ state, law }) => {
    const all = limitationsOf(state, law)
    const over = all.find(({ holds }) => holds === false) ?? all.find(({ holds }) => holds === undefined)
    return over ?? all[0]
  },
)

/**
 * Whether each violation of the final report was found in time: false once its time has run out. Several are told apart, as each
 * has a time of its own.
 */
export function limitationsOf(state: CaseState<PenaltyOrdinary>, law: LawBook): [Answer, ...Answer[]] {
  const end = latest(state, 'investigation-end')?.data
  const [first, ...more] = end ? spansOf(end) : []
  return [limitationOf(state, law, first), ...more.map((span) => limitationOf(state, law, span))]
}

/** The times of all violations of a report. */
const spansOf = (report: InvestigationEnd): InvestigationEnd['violation'][] =>
  [report, ...(report.others ?? [])].flatMap(({ violations }) =>
    violations === undefined ? [report.violation] : violations.map(({ violation }) => violation),
  )

function limitationOf(
  state: CaseState<PenaltyOrdinary>,
  law: LawBook,
  span: InvestigationEnd['violation'] | undefined,
): Answer {
  const end = span && latest(state, 'investigation-end')?.data
  const found = latest(state, 'intake')?.data.receivedAt.slice(0, 10)
  const cure = { zh: '超过时效的，不再给予行政处罚', en: 'impose no penalty once the time has run out' }
  if (!end || !found)
    return {
      holds: undefined,
      message: { zh: '违法行为终了日或发现日尚不明确', en: 'the end of the act or its discovery is not known' },
      cure,
    }
  const ordinary = deadline(law, 'penalty.limitation', span.to)
  const life = deadline(law, 'penalty.limitation-life', span.to)
  const read = { endedOn: span.to, foundOn: found, ordinary: ordinary?.raw ?? null }
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
  const told = `违法行为终了于${span.to}，${found}才被发现`
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
            zh: `${told}，已超过二年，是否适用五年时效尚无判断`,
            en: `ended ${span.to}, found ${found}: whether the five years apply has not been judged`,
          }
        : {
            zh: `${told}，已超过追究时效`,
            en: `ended ${span.to}, found ${found}: the time has run out`,
          },
    cure,
  }
}
