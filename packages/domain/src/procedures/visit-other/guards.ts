import { isDone, latest } from '../../case/record/state'
import { type Answer, guard } from '../../case/table/guard'
import type { Party } from '../../party/party'
import type { VisitOther, VisitReason, VisitRecord } from '../../payloads/visit-other'
import { sameParty } from '../../plan/planned-for'
import { checkNamed } from '../inspection/check-named'

const cites = ['国办发〔2024〕54号']

/** Which cases a visit of a reason serves, by the beginning of their procedure; the others serve none. */
const served: Partial<Record<VisitReason, string>> = { verification: 'licence.' }

/** 送达、许可核实的，写明所服务的案件；没有案件的，是另一种活动 */
export const caseServed = guard<
  { readonly reason: VisitReason; readonly servedCase?: string | undefined; readonly object: Party },
  VisitOther
>(
  { id: 'visit.case-served', title: '送达文书、许可核实的，所服务的案件是该当事人的案件', cites, asks: ['caseOf'] },
  ({ data: { reason, servedCase, object }, history }): Answer => {
    const needed = reason === 'delivery' || reason === 'verification'
    const cure = { zh: '请写明案件编号；没有案件的，按实际事由报批', en: 'name the case, or give the reason as it is' }
    if (servedCase === undefined)
      return {
        holds: !needed,
        message: needed
          ? { zh: '没有写明所服务的案件', en: 'it names no case that it serves' }
          : { zh: '该事由不服务于案件', en: 'such a visit serves no case' },
        cure,
      }
    const known = history?.caseOf?.(servedCase)
    const wrong =
      known === undefined
        ? undefined
        : known === 'none'
          ? { zh: `本机关没有${servedCase}号案件`, en: `there is no case ${servedCase}` }
          : !known.procedure.startsWith(served[reason] ?? '')
            ? { zh: `${servedCase}不是许可案件`, en: `${servedCase} is no licence case` }
            : known.parties.some((party) => sameParty(party, object))
              ? undefined
              : { zh: `${servedCase}不是该当事人的案件`, en: `${servedCase} is of another party` }
    return {
      holds: known === undefined ? undefined : wrong === undefined,
      read: { servedCase },
      message:
        wrong ??
        (known === undefined
          ? { zh: `无法查到${servedCase}号案件`, en: `nobody knows of ${servedCase}` }
          : { zh: '是该当事人的案件', en: 'it is a case of this party' }),
      cure,
    }
  },
)

/** 本年度再次前往同一对象的，写明理由 */
export const againReasoned = guard<
  { readonly object: Party; readonly again?: string | undefined; readonly plannedOn: string },
  VisitOther
>(
  { id: 'visit.again-reasoned', title: '本年度再次前往同一对象的，写明理由', cites, asks: ['visitsOf'] },
  ({ data: { object, again, plannedOn }, history }): Answer => {
    const before = history?.visitsOf?.(object)?.filter(({ on }) => on.slice(0, 4) === plannedOn.slice(0, 4))
    return {
      holds: again !== undefined ? true : before === undefined ? undefined : before.length === 0,
      read: { before: before?.map(({ caseId }) => caseId) ?? null },
      message:
        again !== undefined
          ? { zh: '已写明再次前往的理由', en: 'the reason is given' }
          : before === undefined
            ? { zh: '本年度是否前往过尚不明确', en: 'whether somebody was there this year is not known' }
            : before.length === 0
              ? { zh: '本年度没有前往过', en: 'nobody was there this year' }
              : {
                  zh: `本年度已前往${before.length}次（${before.map(({ caseId }) => caseId).join('、')}），没有写明再次前往的理由`,
                  en: `somebody was there ${before.length} times this year, and no reason is given`,
                },
      cure: { zh: '请写明再次前往的理由；需要检查的，按检查报批', en: 'give the reason, or ask for a check' },
    }
  },
)

/** 填写检查表就是检查 */
export const noChecklist = guard<Pick<VisitRecord, 'checklists'>, VisitOther>(
  { id: 'visit.no-checklist', title: '入企活动不填写检查表', cites },
  ({ data: { checklists = [] } }) => ({
    holds: checklists.length === 0,
    read: { checklists: checklists.map(({ checklist }) => checklist) },
    message:
      checklists.length === 0
        ? { zh: '没有填写检查表', en: 'no checklist was filled' }
        : {
            zh: '填写了检查表，属于行政检查，没有经检查审批',
            en: 'whoever fills a checklist checks, and no check was approved',
          },
    cure: {
      zh: '请删去检查表；需要检查的，按检查种类报批后另行检查',
      en: 'leave it out; where a check is needed ask for its approval, and check then',
    },
  }),
)

/** 指导意见中不责令改正：责令改正以检查或者立案为前提 */
export const nothingOrdered = guard<Pick<VisitRecord, 'advice' | 'content'>, VisitOther>(
  { id: 'visit.nothing-ordered', title: '入企活动不责令改正', cites: ['行政处罚法 28.1', ...cites] },
  ({ data: { advice = '', content } }) => {
    const ordered = /责令|限期(?:改正|整改)/.test(`${content}\n${advice}`)
    return {
      holds: !ordered,
      read: { ordered },
      message: ordered
        ? { zh: '记录中写有责令改正或者限期改正', en: 'the record orders something to be corrected' }
        : { zh: '没有责令改正', en: 'nothing is ordered' },
      cure: {
        zh: '指导意见没有强制力；需要责令改正的，按检查报批，在检查中认定',
        en: 'advice binds nobody: an order needs an approved check and what it finds',
      },
    }
  },
)

/** 转为检查的，是前往以后另行批准的、对同一对象的检查 */
export const turnedByApproval = guard<{ readonly checkCase: string }, VisitOther>(
  { id: 'visit.turned-by-approval', title: '线索转为检查的，检查经另行批准', cites, asks: ['caseOf'] },
  ({ data, state, history }) =>
    checkNamed(data.checkCase, {
      history,
      object: latest(state, 'visit-approval')?.data.object,
      since: latest(state, 'visit-record')?.on,
    }),
)

/** 发现线索的，转为检查或者经批准不检查以后办结 */
export const leadsSettled = guard<unknown, VisitOther>(
  { id: 'visit.leads-settled', title: '发现的线索已转为检查，或者经批准不检查', cites, early: true },
  ({ state }) => {
    const noticed = latest(state, 'visit-record')?.data.noticed.length ?? 0
    const holds = noticed === 0 || isDone(state, 'turn-into-check', 'lead-dropped')
    return {
      holds,
      read: { noticed },
      message: holds
        ? { zh: '没有线索，或者已经处理', en: 'nothing was noticed, or it was dealt with' }
        : { zh: '发现的线索没有处理', en: 'what was noticed was not dealt with' },
      cure: { zh: '请转为检查，或者报批不检查', en: 'turn it into a check, or have it approved that none is made' },
    }
  },
)
