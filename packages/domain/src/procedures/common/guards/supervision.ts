import { handlersOf } from '../../../case/people/handled'
import { entriesOf } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import { namesSomebody } from '../../../masking/names-somebody'
import type { KnownPayloads } from '../../../payloads'
import type { SupervisionPaper } from '../../../payloads/common/supervision'
import { isPublic } from './disclosure'
import { openAnswer } from './open-answer'

/** 报告针对在案而未报告的监督文书 */
export const paperOpen = guard<{ paper: string }, KnownPayloads>(
  {
    id: 'supervision.paper-open',
    title: '报告的是在案而尚未报告的监督文书',
    cites: ['行政执法监督条例 26', '行政执法监督条例 29'],
  },
  ({ data, state }) =>
    openAnswer(data.paper, {
      asked: entriesOf(state, 'supervision-paper').filter((entry) => entry.data.number === data.paper).length,
      answered: entriesOf(state, 'supervision-report').filter((entry) => entry.data.paper === data.paper).length,
      what: '监督文书',
    }),
)

/** What carries out each demand, and what of the record shows that there is nothing to carry out. */
const carriedOutBy: Readonly<Record<NonNullable<SupervisionPaper['effects']>[number], readonly string[]>> = {
  revoked: ['disclosure-withdrawal'],
  revoke: ['decision-revocation', 'revocation', 'recall'],
  withdraw: ['disclosure-withdrawal', 'disclosure-approval'],
  correct: ['decision-correction', 'element-correction', 'text-correction'],
}
/** A corrected text that was sent back to the drafter corrects nothing. */
export const isReturned = (data: unknown): boolean => Reflect.get(Object(data), 'verdict') === 'returned'

/** Papers that bind: others may be answered by saying why they are not followed. */
const binding: readonly SupervisionPaper['kind'][] = ['notice', 'decision']

/** 监督要求逐项落实：涉及撤销、撤回公开、更正的，案卷中应有相应办理 */
export const demandsAnswered = guard<{ paper: string; disagreement?: string | undefined }, KnownPayloads>(
  {
    id: 'supervision.demands-answered',
    title: '报告前，监督要求涉及的撤销、撤回公开、更正已经办理，或者依法说明不采纳的理由',
    cites: ['行政执法监督条例 26', '行政执法监督条例 29'],
  },
  ({ data, state }) => {
    const paper = entriesOf(state, 'supervision-paper').findLast((entry) => entry.data.number === data.paper)
    const open = (paper?.data.effects ?? []).filter(
      (effect) =>
        !state.entries.some(
          ({ seq, step, data: done }) =>
            seq > (paper?.seq ?? 0) && carriedOutBy[effect].includes(step) && !isReturned(done),
        ) &&
        // Where nothing is public there is nothing to take down.
        !(carriedOutBy[effect].includes('disclosure-withdrawal') && !isPublic(state)),
    )
    const reasoned = paper !== undefined && !binding.includes(paper.data.kind) && data.disagreement !== undefined
    const holds = open.length === 0 || reasoned
    return {
      holds,
      read: { paper: data.paper, open },
      message: holds
        ? {
            zh: '监督要求涉及的事项已经办理，或者已说明理由',
            en: 'what was demanded is done, or answered with reasons',
          }
        : { zh: '监督要求涉及的撤销、撤回公开或者更正尚未办理', en: 'what the paper demands is not done yet' },
      cure: {
        zh: '请先办理撤销、撤回公开或者更正；督办函、意见书、检察建议、司法建议不采纳的，写明理由',
        en: 'do it first; an opinion or a suggestion may be answered with reasons instead',
      },
    }
  },
)

/** 投诉事项和答复中不写明投诉人：姓名只填在投诉人一栏 */
export const complainantUnnamed = guard<
  { by?: string; subject?: string; complaint?: string; text?: string },
  KnownPayloads
>(
  {
    id: 'complaint.complainant-unnamed',
    title: '投诉事项、调查处理情况不写明举报、投诉人',
    cites: ['国办发〔2018〕118号'],
  },
  ({ data, state }) => {
    const asked = entriesOf(state, 'complaint').filter((entry) => entry.data.number === data.complaint)
    const names = [data.by, ...asked.map((entry) => entry.data.by)]
    const named = namesSomebody(`${data.subject ?? ''}${data.text ?? ''}`, names)
    return {
      holds: !named,
      read: { named },
      message: named
        ? {
            zh: '正文写有举报、投诉人的姓名，承办人和其他人员都能看到',
            en: 'the text names the complainant, and others read it',
          }
        : { zh: '正文没有写明举报、投诉人', en: 'the text does not name the complainant' },
      cure: { zh: '请只在投诉人一栏填写姓名，正文以“投诉人”代称', en: 'name them in their own field only' },
    }
  },
)

/** 答复针对在案而未答复的投诉，由承办人以外的人员作出 */
export const complaintOpen = guard<{ complaint: string }, KnownPayloads>(
  { id: 'complaint.open', title: '答复的是在案而尚未答复的投诉', cites: ['国办发〔2018〕118号'] },
  ({ data, state }) =>
    openAnswer(data.complaint, {
      asked: entriesOf(state, 'complaint').filter((entry) => entry.data.number === data.complaint).length,
      answered: entriesOf(state, 'complaint-answer').filter((entry) => entry.data.complaint === data.complaint).length,
      what: '投诉',
    }),
)

/** 调查、答复投诉的，不是被投诉人，也不是本案承办人员 */
export const complainedOfApart = guard<{ against?: readonly string[] | undefined; complaint?: string }, KnownPayloads>(
  {
    id: 'complaint.investigator-apart',
    title: '受理、调查、批准答复投诉的不是被投诉人，也不是本案承办人员',
    cites: ['国办发〔2018〕118号'],
  },
  ({ data, act, state, procedure, registry }) => {
    const asked = entriesOf(state, 'complaint').filter((entry) => entry.data.number === data.complaint)
    const against = new Set([data.against, ...asked.map((entry) => entry.data.against)].flatMap((one) => one ?? []))
    // Who gave the case away is complained of as well.
    const handlers = handlersOf(state, procedure)
    const acting = [...act.by, ...(act.approvedBy === undefined ? [] : [act.approvedBy])]
    const involved = acting.filter((id) => against.has(id as never) || handlers.has(id))
    return {
      holds: involved.length === 0,
      read: { involved },
      message:
        involved.length === 0
          ? { zh: '由被投诉人和承办人员以外的人员办理', en: 'nobody acts who is complained of or handles the case' }
          : {
              zh: `${involved.map((id) => registry.officers.get(id)?.name ?? id).join('、')}是被投诉人或者本案承办人员`,
              en: `${involved.join(', ')} is complained of or handles the case`,
            },
      cure: {
        zh: '请由其他人员受理、调查；机关负责人被投诉的，由其他负责人批准，或者移送监督机关',
        en: 'let somebody else do it; a complaint about the head goes to another head or the supervising body',
      },
      // The document speaks of complaints; a text that says who stays out of them was not read.
      grade: 'unverified',
    }
  },
)
