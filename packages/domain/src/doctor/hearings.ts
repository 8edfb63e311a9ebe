import { doneSince, latest } from '../case/record/state'
import { formatCitation } from '../citation/citation'
import type { Examination } from './examination'
import { naming, partiesIn, seenFor } from './parties'
import { type Symptom, symptom } from './symptom'

/** A hearing that was asked for and has no date, or whose date is over and which was not held. */
export const hearingSymptoms = (seen: Examination): Symptom[] => partiesIn(seen).flatMap((no) => hearingOf(seen, no))

function hearingOf(seen: Examination, no: number): Symptom[] {
  const { procedure, today, deadlines } = seen
  const state = seenFor(seen, no)
  const who = naming(seen, no)
  const request = latest(state, 'hearing-request')
  if (!request) return []
  const settled = ['hearing-refusal', 'waiver', 'hearing-waiver'] as const
  if (settled.some((step) => doneSince(state, step, request)) || doneSince(state, 'hearing', request)) return []
  const step = procedure.steps['hearing-notice']
  // Once the case has gone on to another phase, the hearing is asked about by the check of the record.
  if (!step?.in.includes(state.phase)) return []
  const notice = latest(state, 'hearing-notice')
  const held = deadlines.find(({ rule, endedOn }) => rule === 'licence.hearing-held' && endedOn === undefined)
  const cites = [...step.cites, ...(held?.deadline?.citations.map((item) => formatCitation(item)) ?? [])]
  if (!notice || notice.seq < request.seq)
    return [
      symptom('doctor.hearing-without-date', {
        urgency: held?.status === 'overdue' ? 'past' : 'unknown',
        due: held?.deadline?.due,
        entry: request.seq,
        zh: `当事人${who.party.party ?? ''}于${request.on}要求听证，尚未确定听证日期，也没有不予受理的决定`,
        en: `a hearing was asked for${who.en} on ${request.on}; it has no date and was not refused`,
        cites,
        read: { requestedOn: request.on, today, ...who.party },
        ...who.party,
        cure: {
          zh: '请确定听证的时间、地点并书面通知；不属于听证范围的，说明理由',
          en: 'fix time and place and give notice; where none is due, refuse it with reasons',
        },
      }),
    ]
  const heldOn = notice.data.heldAt.slice(0, 10)
  if (heldOn >= today) return []
  return [
    symptom('doctor.hearing-not-held', {
      urgency: 'past',
      due: heldOn,
      entry: notice.seq,
      zh: `${who.zh}听证定于${heldOn}举行，案卷中没有举行听证的记录`,
      en: `the hearing${who.en} was set for ${heldOn} and no hearing is on record`,
      cites,
      read: { heldOn, today, ...who.party },
      ...who.party,
      cure: {
        zh: '请补录听证笔录；没有举行的，重新通知时间、地点',
        en: 'record the hearing; if it was not held, give notice of another day',
      },
    }),
  ]
}
