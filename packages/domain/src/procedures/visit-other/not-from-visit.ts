import { latest } from '../../case/record/state'
import { type Answer, guard } from '../../case/table/guard'
import type { History, PastVisit } from '../../case/table/types'
import type { Party } from '../../party/party'
import type { KnownPayloads } from '../../payloads'
import { checkNamed } from '../inspection/check-named'

const cites = ['国办发〔2024〕54号', '行政处罚法 40']
const asks = ['visitsOf'] as const
const cure = {
  zh: '请将线索转为经批准的检查，在检查中重新收集证据',
  en: 'turn what was noticed into an approved check, and collect the evidence in it',
}

/** Visits that nobody turned into a check. Nothing: nobody knows. */
const unchecked = (history: History | undefined, party: Party | undefined): readonly PastVisit[] | undefined =>
  party && history?.visitsOf?.(party)?.filter(({ check }) => check === undefined)

/** 检查发现的，写明的检查是对该当事人批准的检查，不是入企活动 */
export const foundByCheck = guard<{ readonly checkCase?: string | undefined; readonly suspect: Party }, KnownPayloads>(
  { id: 'intake.found-by-check', title: '发现线索的检查是对该当事人批准的检查', cites, asks: ['caseOf'] },
  ({ data: { checkCase, suspect }, history }): Answer =>
    checkCase === undefined
      ? { holds: true, message: { zh: '没有登记检查编号', en: 'no inspection is named' }, cure }
      : checkNamed(checkCase, { history, object: suspect }),
)

interface Filed {
  readonly party: Party
  readonly visitsApart?: readonly { readonly visit: string; readonly why: string }[] | undefined
}

/**
 * 入企活动记有线索而没有转为检查的，不得据以立案。The source that the intake gives is what somebody chose: a case from another one says of
 * each open visit why it does not come from it, unless the intake was on record before anybody was there.
 */
export const noUncheckedVisit = guard<Filed, KnownPayloads>(
  { id: 'filing.no-unchecked-visit', title: '没有以未转为检查的入企活动线索立案', cites, asks },
  ({ data, state, history }): Answer => {
    const intake = latest(state, 'intake')
    const found = intake?.data.source === 'inspection' && intake.data.checkCase === undefined
    // What an approved check found stands on its own. Where no register of visits is at hand a source is believed, as it always was.
    if (!found && (intake?.data.checkCase !== undefined || history?.visitsOf === undefined))
      return { holds: true, message: { zh: '线索另有来源', en: 'it comes from elsewhere' }, cure }
    const visits = unchecked(history, data.party)?.filter(({ noticed }) => noticed.length > 0)
    const known = intake?.entered?.at.slice(0, 10)
    const said = new Set((data.visitsApart ?? []).map(({ visit }) => visit))
    const left = visits?.filter(({ caseId, on }) => found || !(said.has(caseId) || (known !== undefined && known < on)))
    return uncheckedAnswer(left, found)
  },
)

function uncheckedAnswer(left: readonly PastVisit[] | undefined, found: boolean): Answer {
  const named = left?.map(({ caseId }) => caseId).join('、')
  return {
    holds: left === undefined ? undefined : left.length === 0,
    read: { visits: left?.map(({ caseId }) => caseId) ?? null },
    message:
      left === undefined
        ? { zh: '对该当事人的入企活动尚不明确', en: 'the visits to the party are not known' }
        : left.length === 0
          ? { zh: '没有未处理的入企活动线索', en: 'no visit left anything open' }
          : {
              zh: `${named}号入企活动记有线索，没有转为检查`,
              en: `${named} noticed something that no check was approved for`,
            },
    cure: found
      ? {
          zh: '请将线索转为经批准的检查，或者写明发现线索的检查编号',
          en: 'turn it into an approved check, or name the inspection that found it',
        }
      : {
          zh: '线索来自该次入企活动的，转为经批准的检查；确实无关的，在立案中逐次说明',
          en: 'turn it into an approved check; where the case does not come from the visit, say why, visit by visit',
        },
  }
}

/** 入企活动的照片、录像不作为处罚的证据 */
export const notFromVisit = guard<
  { readonly items: readonly { readonly id: string; readonly sha256?: string | undefined }[] },
  KnownPayloads
>(
  { id: 'evidence.not-from-visit', title: '证据不是未转为检查的入企活动的照片、录像', cites, asks },
  ({ data: { items }, state, history }): Answer => {
    const files = items.flatMap(({ id, sha256 }) => (sha256 === undefined ? [] : [{ id, sha256 }]))
    if (files.length === 0) return { holds: true, message: { zh: '没有登记证据文件', en: 'no file is named' }, cure }
    const visits = unchecked(history, latest(state, 'filing')?.data.party)
    const found = visits?.flatMap((visit) =>
      files.filter(({ sha256 }) => visit.files.includes(sha256)).map(({ id }) => ({ id, visit: visit.caseId })),
    )
    return {
      holds: found === undefined ? undefined : found.length === 0,
      read: { found: found ?? null },
      message:
        found === undefined
          ? { zh: '对该当事人的入企活动尚不明确', en: 'the visits to the party are not known' }
          : found.length === 0
            ? { zh: '证据文件不是入企活动中取得的', en: 'no file comes from a visit' }
            : {
                zh: found.map(({ id, visit }) => `${id}是${visit}号入企活动的文件`).join('；'),
                en: found.map(({ id, visit }) => `${id} is a file of the visit ${visit}`).join('; '),
              },
      cure,
    }
  },
)

/** 入企活动当日不得当场处罚：没有经批准的检查 */
export const notInVisit = guard<{ readonly party: Party }, KnownPayloads>(
  { id: 'simple.not-in-visit', title: '当场处罚不是在入企活动中作出', cites, asks },
  ({ data, act, history }): Answer => {
    const visits = unchecked(history, data.party)?.filter(({ on }) => on === act.on)
    return {
      holds: visits === undefined ? undefined : visits.length === 0,
      read: { visits: visits?.map(({ caseId }) => caseId) ?? null },
      message:
        visits === undefined
          ? { zh: '当日对该当事人的入企活动尚不明确', en: 'the visits of the day are not known' }
          : visits.length === 0
            ? { zh: '当日没有对该当事人的入企活动', en: 'there was no visit on that day' }
            : {
                zh: `当日以${visits.map(({ caseId }) => caseId).join('、')}号入企活动前往，没有批准检查`,
                en: `whoever was there that day came on the visit ${visits.map(({ caseId }) => caseId).join(', ')}`,
              },
      cure,
    }
  },
)
