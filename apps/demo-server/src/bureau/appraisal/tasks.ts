import type { PlainDate } from '@zhifa/domain'
import {
  type AppraisalKind,
  appraisalActName,
  objectionAnswerDue,
  objectionDue,
  offeredOf,
  progressOf,
  wantedOf,
} from '@zhifa/review-rules'
import type { Kysely } from 'kysely'
import type { User } from '../access'
import type { Bureau } from '../bureau'
import { fileKnown } from './register'
import { appraisalsToDecide, openRounds } from './store'

/** What of the appraisals waits for a person. */
export interface AppraisalTask {
  readonly what: string
  readonly href: string
  readonly file?: string
  readonly due?: PlainDate
}

/** So many files are opened for one inbox. */
const most = 30

/** What a person is to decide, score, confirm, tell, answer or correct, and the results of their own files that they may object to. */
export async function appraisalTasks<DB>(db: Kysely<DB>, bureau: Bureau, user: User): Promise<AppraisalTask[]> {
  const { agency, law } = bureau
  const on = bureau.today()
  const tasks: AppraisalTask[] = []
  if (user.roles.includes('agency-head')) {
    const waiting = await appraisalsToDecide(db, agency.id, user.id)
    if (waiting > 0) tasks.push({ what: `审批评查标准和评查（${waiting}项）`, href: '/desk/appraisal' })
  }
  let opened = 0
  for (const { people, files, heads } of await openRounds(db, agency.id)) {
    const looking = { officer: user.officer, on, law, appraisers: people }
    for (const file of files) {
      const progress = progressOf(file, heads)
      if (wantedOf(progress, looking) === undefined) continue
      if (opened >= most) return tasks
      opened += 1
      const known = await fileKnown(db, agency.id, file)
      const kind = known && offeredOf(progress, known, looking)
      if (kind === undefined) continue
      const due = dueOf(kind)
      tasks.push({
        ...{ what: appraisalActName(kind), href: `/desk/cases/${file}/appraisal`, file },
        ...(due === undefined ? {} : { due }),
      })

      function dueOf(of: AppraisalKind): PlainDate | undefined {
        const { objection, told } = progress
        if (of === 'objection-answer' && objection) return objectionAnswerDue(law, objection.at.slice(0, 10))
        return of === 'objection' && told ? objectionDue(law, told.at.slice(0, 10)) : undefined
      }
    }
  }
  return tasks
}
