import type { CaseDeadline } from '../case-deadlines/deadlines-of'
import { deadlineWarnings } from '../case-deadlines/warnings'
import { formatCitation } from '../citation/citation'
import { daysBetween } from '../date/plain-date'
import type { Deadline } from '../deadline/result'
import type { Bilingual } from '../finding/finding'
import { firstParty, partyOfAct } from '../payloads/common/concerning'
import type { Examination } from './examination'
import { naming } from './parties'
import { type Symptom, symptom } from './symptom'

/** Measures that weigh on somebody while they last: their end is announced before it comes. */
const measures: Readonly<Record<string, Bilingual>> = {
  'coercion.seizure': {
    zh: '请在期限届满前作出处理决定或者批准延长；届满的立即解除并退还财物',
    en: 'decide or extend before the last day; when it is over, release at once and give the goods back',
  },
  'penalty.preservation-disposition': {
    zh: '请在期限届满前作出处理决定；逾期的立即解除先行登记保存',
    en: 'decide before the last day; when it is over, release what was preserved',
  },
}

/** Times to wait, after which something may be done and nothing must: their end is no fault (行政强制法第四十条第三项、第四十六条、第五十四条). */
const waits: ReadonlySet<string> = new Set([
  'execution.after-demand',
  'execution.surcharge-overdue',
  'execution.discontinued',
])

/** What to do when the time of somebody else is over. */
const ofOthers: Partial<Record<Deadline['duty'], Bilingual>> = {
  party: {
    zh: '当事人逾期没有履行：请催告，依法加处罚款，救济期限届满后申请人民法院强制执行',
    en: 'the party is late: demand, charge the surcharge, and ask the court when the remedies are over',
  },
  court: { zh: '请书面询问人民法院办理情况', en: 'ask the court in writing' },
  'other-agency': {
    zh: '请书面询问该机关办理情况，依法申请复议或者建议监督',
    en: 'ask that body in writing, or its supervisor',
  },
}

/** Share of a measure's time after which its end is near. */
const nearFrom = 0.8

/** Periods that are over without their act, those of measures that soon will be, and those without a value. */
export function periodSymptoms(seen: Examination, elsewhere: ReadonlySet<unknown>): Symptom[] {
  const near = deadlineWarnings(seen.deadlines, seen.today, [nearFrom])
  return [
    ...seen.deadlines
      .filter(({ status, rule }) => status === 'overdue' && !elsewhere.has(rule) && !waits.has(rule))
      .map(past(seen)),
    ...near
      .filter(({ deadline }) => deadline.rule in measures && deadline.status === 'running')
      .map(({ deadline }) => ending(seen, deadline)),
    ...seen.deadlines
      .filter(({ status, endedOn }) => status === 'undetermined' && endedOn === undefined)
      .map(({ rule, title, startedBy }) =>
        symptom('doctor.period-unknown', {
          urgency: 'unknown',
          entry: startedBy,
          zh: `“${title}”的期限没有可用的规定，不能确定是否逾期`,
          en: `${rule} has no value: whether it is kept cannot be told`,
          read: { period: rule },
          cure: {
            zh: '请由本地法规层给出该期限及其依据',
            en: 'let a layer give the value with its article',
          },
        }),
      ),
  ]
}

const past =
  (seen: Examination) =>
  ({ rule, title: named, startedBy, deadline, party }: CaseDeadline): Symptom => {
    const { title, whose } = partyOf(seen, { rule, title: named, startedBy, party })
    const last = deadline?.keepBy
    const ends = endedBy(seen, rule)
    const late = last === undefined ? undefined : daysBetween(last, seen.today)
    return symptom(rule in measures ? 'doctor.measure-over' : 'doctor.period-past', {
      urgency: 'past',
      due: last,
      entry: startedBy,
      zh: `“${title}”的期限已于${last ?? '未知日期'}届满，逾期${late ?? '未知'}日，相应事项没有办理`,
      en: `${rule} ended on ${last ?? 'an unknown day'}, ${late ?? '?'} days ago, and its act was not done`,
      cites: deadline?.citations.map((item) => formatCitation(item)) ?? [],
      read: { period: rule, due: last ?? null, today: seen.today, endedBy: ends.map(({ id }) => id), ...whose },
      ...whose,
      cure: measures[rule] ??
        ofOthers[deadline?.duty ?? 'agency'] ?? {
          zh:
            ends.length === 0
              ? '请立即办理，并在案卷中说明逾期的原因'
              : `请立即办理${ends.map((step) => `“${step.title}”`).join('或者')}，并在案卷中说明逾期的原因`,
          en: `do ${ends.map(({ id }) => id).join(' or ') || 'it'} at once, and say on record why it is late`,
        },
      ...(deadline ? { grade: deadline.grade } : {}),
    })
  }

/**
 * The name of a period with the party that it runs for. The list of periods names every party but the first; here somebody has to
 * know which of them is meant.
 */
function partyOf(
  seen: Examination,
  {
    rule,
    title,
    startedBy,
    party = firstParty,
  }: Pick<CaseDeadline, 'rule' | 'title' | 'startedBy'> & {
    readonly party: number | undefined
  },
) {
  const entry = seen.record.entries.find(({ seq }) => seq === startedBy)
  const schema = entry && seen.procedure.steps[entry.step]?.data
  const whose = schema && partyOfAct(schema, entry.data) !== undefined ? naming(seen, party).party : {}
  const bare = seen.law.periods.get(rule)?.title ?? title
  return { title: 'party' in whose ? `${bare}（当事人${party}）` : title, whose }
}

function ending({ today }: Examination, { rule, title, startedBy, deadline }: CaseDeadline): Symptom {
  const last = deadline?.keepBy
  const left = last === undefined ? undefined : daysBetween(today, last)
  return symptom('doctor.measure-near-end', {
    urgency: 'near',
    due: last,
    entry: startedBy,
    zh: `“${title}”的期限至${last ?? '未知日期'}，还有${left ?? '未知'}日`,
    en: `${rule} runs until ${last ?? 'an unknown day'}: ${left ?? '?'} days are left`,
    cites: deadline?.citations.map((item) => formatCitation(item)) ?? [],
    read: { period: rule, due: last ?? null, today },
    ...(measures[rule] ? { cure: measures[rule] } : {}),
    ...(deadline ? { grade: deadline.grade } : {}),
  })
}

/** The acts open in this phase by which a period ends, of those whose row says so without a look at the act. */
const endedBy = ({ procedure, state }: Examination, rule: string) =>
  Object.values(procedure.steps).filter(
    ({ stops, in: phases }) =>
      stops !== undefined && typeof stops !== 'function' && stops.includes(rule) && phases.includes(state.phase),
  )
