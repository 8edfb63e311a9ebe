import { entriesOf, latest } from '../../case/record/state'
import { type Answer, guard } from '../../case/table/guard'
import type {
  InspectionRemote,
  RemoteAnswer,
  RemoteRecheck,
  RemoteRecord,
  RemoteResult,
  ToVisit,
} from '../../payloads/inspection-remote'
import { checkNamed } from '../inspection/check-named'
import { problemsFound } from '../inspection/guards'

/** 每条记录经审核；问题只能以审核符合要求的记录认定 */
export const recordsReviewed = guard<RemoteRecord, InspectionRemote>(
  {
    id: 'remote.records-reviewed',
    title: '问题以经审核符合要求的记录认定',
    cites: ['行政处罚法 41.2'],
  },
  ({ data }) => {
    const ids = data.records.map(({ id }) => id)
    const twice = ids.filter((id, i) => ids.indexOf(id) !== i)
    const fit = new Set(data.records.filter((one) => one.fit).map(({ id }) => id))
    const resting = data.problems.flatMap(({ problem, records }) =>
      records.filter((id) => !fit.has(id)).map((id) => ({ problem, id })),
    )
    const holds = twice.length === 0 && resting.length === 0
    return {
      holds,
      read: { twice, resting },
      message: holds
        ? { zh: '问题均以审核符合要求的记录认定', en: 'every problem rests on records that were found fit' }
        : twice.length > 0
          ? { zh: `记录编号${twice.join('、')}重复`, en: `the number ${twice.join(', ')} is given twice` }
          : {
              zh: resting.map(({ problem, id }) => `“${problem}”所依据的${id}没有调取，或者审核不符合要求`).join('；'),
              en: resting.map(({ id }) => `${id} was not taken, or is not fit`).join('; '),
            },
      cure: {
        zh: '记录未经审核或者经审核不符合要求的，不得作为认定问题的依据',
        en: 'what was not reviewed, or is not fit, shows nothing: take other records',
      },
    }
  },
)

/**
 * 复查的结论也以审核符合要求的记录认定，记录形成于责令改正次日以后：以前的和当日的记录不能反映是否改正。期限届满以前的记录，只能在写明理由
 * 时认定已经提前改正，不能认定没有改正。
 */
export const recheckShown = guard<RemoteRecheck, InspectionRemote>(
  {
    id: 'remote.recheck-shown',
    title: '复查结论以责令改正以后形成、经审核符合要求的记录认定',
    cites: ['行政处罚法 28.1', '行政处罚法 41.2'],
  },
  ({ data, state }) => {
    const order = latest(state, 'correction-order')
    const ordered = order?.on
    const ids = data.records.map(({ id }) => id)
    const twice = ids.filter((id, i) => ids.indexOf(id) !== i)
    const showing = data.records.filter(
      ({ fit, recordedAt }) => fit && ordered !== undefined && recordedAt.slice(0, 10) > ordered,
    )
    const due = order?.data.dueOn
    const over = showing.some(({ recordedAt }) => due !== undefined && recordedAt.slice(0, 10) > due)
    const shown = twice.length === 0 && showing.length > 0
    const holds = !shown ? false : over ? true : data.corrected ? data.early !== undefined || undefined : false
    return {
      holds,
      read: { ordered: ordered ?? null, due: due ?? null, showing: showing.map(({ id }) => id), twice },
      message: holds
        ? { zh: '有责令改正以后形成、审核符合要求的记录', en: 'fit records of after the order show it' }
        : twice.length > 0
          ? { zh: `记录编号${twice.join('、')}重复`, en: `the number ${twice.join(', ')} is given twice` }
          : shown
            ? data.corrected
              ? {
                  zh: `记录都在改正期限${due}届满以前，没有写明已经提前改正的理由`,
                  en: `every record is of ${due} or before, and nobody says why it is corrected already`,
                }
              : {
                  zh: `改正期限${due}尚未届满，不能认定没有改正`,
                  en: `the time to correct runs until ${due}: it is not yet uncorrected`,
                }
            : {
                zh: '没有责令改正次日以后形成、审核符合要求的记录，不能认定是否改正',
                en: 'no fit record of after the order shows whether it was corrected',
              },
      cure: {
        zh: '请调取责令改正次日以后、改正期限届满以后的记录并审核；提前改正的写明理由；记录不能查明的，另行报批现场检查',
        en: 'take records of after the order; where they cannot show it, have a check on site approved',
      },
    }
  },
)

/** 采纳的，只能是已经告知的问题 */
export const droppedWasFound = guard<RemoteAnswer, InspectionRemote>(
  { id: 'remote.dropped-was-found', title: '不再认定的问题是核查发现的问题', cites: ['行政处罚法 45.1'] },
  ({ data, state }) => {
    const found = problemsFound(state)
    const unknown = data.dropped.filter((problem) => !found.includes(problem))
    return {
      holds: unknown.length === 0,
      read: { unknown },
      message:
        unknown.length === 0
          ? { zh: '均为核查发现的问题', en: 'all of them were found' }
          : { zh: `核查没有发现：${unknown.join('；')}`, en: `not found: ${unknown.join('; ')}` },
      cure: { zh: '请按核查记录的写法填写', en: 'give the words of the record' },
    }
  },
)

/** 发现问题的，先告知当事人查询途径，听取陈述、申辩 */
export const partyHeard = guard<RemoteResult, InspectionRemote>(
  {
    id: 'remote.party-heard',
    title: '发现问题的，已告知当事人查询记录的途径并听取陈述、申辩',
    cites: ['行政处罚法 41.3', '行政处罚法 45.1'],
  },
  ({ data, state, act }): Answer => {
    const cure = {
      zh: '请将最新的核查情况和查询途径告知当事人，并等待其陈述、申辩或者期满',
      en: 'tell the party of the newest records, and wait for its answer or for the day',
    }
    if (data.conclusion === 'no-problem')
      return { holds: true, message: { zh: '没有发现问题', en: 'no problem is concluded' }, cure }
    const notice = latest(state, 'remote-notice')
    const record = latest(state, 'remote-record')
    const told = notice !== undefined && record !== undefined && notice.seq > record.seq
    const answered = told && entriesOf(state, 'remote-answer').some(({ seq }) => seq > notice.seq)
    const holds = told && (answered || act.on > notice.data.answerUntil)
    return {
      holds,
      read: { told, answered, answerUntil: notice?.data.answerUntil ?? null },
      message: holds
        ? { zh: '已告知并听取陈述、申辩', en: 'the party was told and heard' }
        : told
          ? {
              zh: `陈述、申辩的期间至${notice.data.answerUntil}，尚未届满`,
              en: `the party may answer until ${notice.data.answerUntil}`,
            }
          : { zh: '没有将最新的核查情况和查询途径告知当事人', en: 'the party was not told of the newest records' },
      cure,
    }
  },
)

/** 需要到现场的，以另行批准的现场检查进行 */
export const visitApproved = guard<ToVisit, InspectionRemote>(
  {
    id: 'remote.visit-approved',
    title: '需要到现场的，另有经批准的现场检查',
    cites: ['国办发〔2024〕54号'],
    asks: ['caseOf'],
  },
  ({ data, state, history }) => {
    const approval = latest(state, 'approval')
    return checkNamed(data.checkCase, {
      history,
      object: approval?.data.object,
      since: approval?.on,
      onSite: true,
    })
  },
)
