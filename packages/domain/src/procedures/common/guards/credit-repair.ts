import { type CaseState, entriesOf, latest } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import { deadline } from '../../../deadline/deadline'
import type { LawBook } from '../../../law/law-book'
import type { KnownPayloads } from '../../../payloads'
import { partyNoOf } from '../../../payloads/common/concerning'
import type { CreditRepairAnswer, CreditRepairNotice } from '../../../payloads/common/credit-repair'
import { formatYuan } from '../../../penalty/penalty-item'
import { namesBody } from '../../../people/names-body'
import { approvals, approvedDraft } from '../../../public-content/publication-of'
import type { CreditClass } from '../../../publication/publication'
import { publicityEnd } from '../../../publication/publicity-end'
import { openAnswer } from './open-answer'
import { unpaid } from './payment'

type State = CaseState<KnownPayloads>
const cites = ['信用修复管理办法']

/** 两书同达：信用修复告知书与处罚决定书同日送达；补送、更正原告知的，写明理由，按实际送达之日登记 */
export const repairToldWithDecision = guard<CreditRepairNotice, KnownPayloads>(
  {
    id: 'credit.notice-with-decision',
    title: '信用修复告知书与处罚决定书一并送达；补送、更正的写明理由',
    cites: ['国办发〔2025〕22号', ...cites],
  },
  ({ data, state }): Answer => {
    const no = partyNoOf(data)
    const service = entriesOf(state, 'decision-service').findLast((entry) => partyNoOf(entry.data) === no)
    const decision = latest(state, 'decision')
    const served = service?.data.receivedOn ?? (decision && 'handedOver' in decision.data ? decision.on : undefined)
    // What was told once is not told anew with the day of the decision: the class would change without anybody seeing it.
    const before = entriesOf(state, 'credit-repair-notice').findLast((entry) => partyNoOf(entry.data) === no)?.on
    const late = data.apart !== undefined && served !== undefined && data.servedOn >= (before ?? served)
    const holds = served === undefined ? undefined : late || (before === undefined && data.servedOn === served)
    return {
      holds,
      grade: 'secondary',
      read: { servedOn: data.servedOn, decisionServedOn: served ?? null, toldOn: before ?? null },
      message: holds
        ? late
          ? { zh: '补送或者更正，已写明理由', en: 'served later or told anew, with the reason' }
          : { zh: '与处罚决定书同日送达', en: 'served on the day of the decision' }
        : served === undefined
          ? { zh: '案卷没有处罚决定书的送达记录', en: 'the service of the decision is not on record' }
          : before !== undefined
            ? {
                zh: `已于${before}告知，再次告知的须写明理由，送达日期不得早于该日`,
                en: `the party was told on ${before}: telling it anew needs a reason, and that day or a later one`,
              }
            : { zh: `处罚决定书于${served}送达，告知书没有一并送达`, en: `the decision was served on ${served}` },
      cure: {
        zh: '请将告知书与决定书一并送达，先登记决定书的送达；补送、更正的写明理由',
        en: 'serve both together, the decision first on record; give the reason where it comes later',
      },
    }
  },
)

/** 告知的截止日按失信程度计算 */
export const repairLastDay = guard<CreditRepairNotice, KnownPayloads>(
  { id: 'credit.last-day', title: '告知的最长公示期届满日按失信程度计算', cites },
  ({ data, state, law }): Answer => {
    const decided = latest(state, 'decision')?.on
    const end = decided === undefined ? undefined : publicityEnd(law, decided, data.class)
    const holds = end && data.until === end.keepBy
    return {
      holds,
      ...(end ? { grade: end.grade } : {}),
      read: { class: data.class, until: data.until, computed: end?.keepBy ?? null },
      message: holds
        ? { zh: '与失信程度的公示期一致', en: 'is the last day of the class' }
        : end
          ? { zh: `该失信程度的公示期至${end.keepBy}`, en: `the last day of the class is ${end.keepBy}` }
          : { zh: '没有可用的公示期规定', en: 'no layer gives the time' },
      cure: { zh: '请核对失信程度和日期', en: 'check the class and the day' },
    }
  },
)

/** 公开文本的失信程度与告知当事人的一致 */
export const classAsTold = guard<{ credit?: { class: CreditClass } | undefined }, KnownPayloads>(
  { id: 'credit.class-as-told', title: '公示的失信程度与告知当事人的一致', cites },
  ({ data, state }): Answer => {
    const told = toldTo(state, partyNoOf(data))
    const holds = told === undefined || data.credit?.class === told
    return {
      holds,
      read: { told: told ?? null, class: data.credit?.class ?? null },
      message: holds
        ? { zh: '与告知的失信程度没有矛盾', en: 'nothing else was told' }
        : { zh: '与信用修复告知书的失信程度不一致', en: 'the party was told another class' },
      cure: { zh: '请按告知书填写；认定有误的，重新告知', en: 'use the class that was told, or tell anew' },
    }
  },
)

const toldTo = (state: State, no: number): CreditClass | undefined =>
  entriesOf(state, 'credit-repair-notice').findLast((entry) => partyNoOf(entry.data) === no)?.data.class

/** 答复针对在案而未答复的申请 */
export const repairAsked = guard<CreditRepairAnswer, KnownPayloads>(
  { id: 'credit.request-open', title: '答复的是在案而尚未答复的修复申请', cites },
  ({ data, state }): Answer => {
    const no = partyNoOf(data)
    const of = (number: string) => number === data.request
    const asked = entriesOf(state, 'credit-repair-request').filter(
      (one) => of(one.data.number) && partyNoOf(one.data) === no,
    )
    const answered = entriesOf(state, 'credit-repair-answer').filter(
      (one) => of(one.data.request) && partyNoOf(one.data) === no,
    )
    return openAnswer(data.request, { asked: asked.length, answered: answered.length, what: '修复申请' })
  },
)

/** 予以修复的条件：履行、纠正、承诺，最短公示期届满 */
export const repairEarned = guard<CreditRepairAnswer, KnownPayloads>(
  { id: 'credit.repair-earned', title: '予以修复的，已履行、纠正、承诺，最短公示期已届满', cites },
  ({ data, state, law, act, agency }): Answer => {
    if (data.result === 'refused') return answer(true, '不予修复，理由已写明', 'refused with reasons', {})
    if (data.authority && namesBody(data.authority.body, agency.name))
      return answer(false, '认定机关写的是本机关：本机关答复的，须符合修复条件', 'this body is no other one', {
        authority: data.authority.body,
      })
    if (data.authority)
      return answer(true, `${data.authority.body}已认定（${data.authority.number}）`, 'found by the authority', {})
    const no = partyNoOf(data)
    const request = entriesOf(state, 'credit-repair-request').findLast(
      (entry) => entry.data.number === data.request && partyNoOf(entry.data) === no,
    )?.data
    if (!request) return answer(undefined, '案卷中没有该申请', 'the request is not on record', {})
    const { performed, corrected, pledged } = request
    if (!performed || !corrected || !pledged)
      return answer(
        false,
        '申请没有表明已履行处罚、纠正违法并作出承诺',
        'not performed, corrected and pledged',
        request,
      )
    // What the request says of the payment is the party's word; the record knows what was paid.
    const owed = unpaid(state, no)
    if (owed > 0)
      return answer(
        false,
        `案卷记载尚有${formatYuan(owed)}元没有缴纳，处罚没有履行完毕`,
        `${formatYuan(owed)} yuan are not paid by the record`,
        { owed },
      )
    const min = shortest(state, no, law)
    if (min === undefined)
      return answer(undefined, '失信程度没有认定，最短公示期不能计算', 'no class was judged', { class: null })
    if (min === 'none') return answer(true, '轻微失信没有最短公示期', 'a minor class has no shortest time', {})
    const over = act.on > min.keepBy
    return answer(
      over,
      over ? `最短公示期已于${min.keepBy}届满` : `最短公示期至${min.keepBy}，尚未届满`,
      over ? `shown until ${min.keepBy} at least` : `to be shown until ${min.keepBy} at least`,
      { until: min.keepBy },
      min.grade,
    )
  },
)

function shortest(state: State, no: number, law: LawBook) {
  const approval = approvals(state).at(-1)
  const draft = approval && approvedDraft(state, approval)
  const level = toldTo(state, no) ?? (draft && 'credit' in draft ? draft.credit?.class : undefined)
  const decided = latest(state, 'decision')?.on
  if (level === undefined || decided === undefined) return undefined
  return level === 'minor' ? 'none' : deadline(law, `credit.publicity-${level}-min`, decided)
}

const answer = (
  holds: boolean | undefined,
  zh: string,
  en: string,
  read: Readonly<Record<string, unknown>>,
  grade: Answer['grade'] = 'secondary',
): Answer => ({
  holds,
  read,
  grade,
  message: { zh, en },
  cure: {
    zh: '请核对申请材料和公示期；条件不具备的，不予修复并说明理由',
    en: 'refuse with reasons, or wait until the time is over',
  },
})
