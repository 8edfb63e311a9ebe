import { type CaseState, doneSince, entriesOf, latest } from '../../case/record/state'
import { type Answer, guard } from '../../case/table/guard'
import { articlesBeyond } from '../../citation/articles-beyond'
import { addDays } from '../../date/plain-date'
import { deadline } from '../../deadline/deadline'
import type { LawBook } from '../../law/law-book'
import { matchParties } from '../../party/same-party'
import type { CoercionMeasure, Disposal, Imposition, Release } from '../../payloads/coercion-measure'

/** 当场交付决定书和清单、告知权利、听取意见；当事人不到场有见证人 */
export const formKept = guard<Imposition, CoercionMeasure>(
  {
    id: 'coercion.form-kept',
    title: '当场告知、听取意见、交付决定书和清单',
    cites: ['行政强制法 18(5)', '行政强制法 18(6)', '行政强制法 18(9)', '行政强制法 24.1'],
  },
  ({ data }) => {
    const witnessed = data.partyPresent || data.witness !== undefined
    const holds = data.handedOver && data.viewsHeard && witnessed
    return {
      holds,
      read: { handedOver: data.handedOver, viewsHeard: data.viewsHeard, witnessed },
      message: holds
        ? { zh: '实施程序符合规定', en: 'the form was kept' }
        : !witnessed
          ? { zh: '当事人不到场，没有见证人', en: 'the party was absent and there was no witness' }
          : {
              zh: '未听取陈述申辩，或者未当场交付决定书和清单',
              en: 'views were not heard, or decision and inventory not handed over',
            },
      cure: { zh: '请按程序实施并如实记录', en: 'follow the form and record it' },
    }
  },
)

/** 与批准的种类、当事人、依据一致 */
export const asApproved = guard<Imposition, CoercionMeasure>(
  { id: 'coercion.as-approved', title: '实施的措施与批准的一致', cites: ['行政强制法 18(1)'] },
  ({ data, state }) => {
    const approved = latest(state, 'approval')
    const sameParty = approved !== undefined && matchParties(data.party, approved.data.party) === 'same'
    const others = approved ? articlesBeyond(data.basis, approved.data.basis) : data.basis
    const holds = approved?.data.kind === data.kind && sameParty && others.length === 0
    return {
      holds,
      read: { approved: approved?.data.kind ?? null, kind: data.kind, sameParty, others },
      message: holds
        ? { zh: '与批准一致', en: 'as approved' }
        : {
            zh: '与批准的措施、当事人或者依据不一致',
            en: 'not what was approved, not against whom, or not on which basis',
          },
      cure: { zh: '请重新报批', en: 'ask for approval again' },
    }
  },
)

/** 期限内方可延长；延长不超过三十日 */
export const stillRunning = guard<unknown, CoercionMeasure>(
  { id: 'coercion.still-running', title: '查封扣押期限尚未届满', cites: ['行政强制法 25.1'], early: true },
  ({ state, law, act }): Answer => {
    const end = seizureEnd(state, law, act.on)
    const holds = end === undefined ? undefined : act.on <= end.raw
    return {
      holds,
      read: { ends: end?.raw ?? null },
      message: holds
        ? { zh: '期限尚未届满', en: 'still running' }
        : end
          ? { zh: `期限已于${end.raw}届满，应当解除`, en: `ended on ${end.raw}: release` }
          : { zh: '查封扣押期限没有可用的规定', en: 'the period has no value on that day' },
      cure: { zh: '期限届满的应当立即解除', en: 'release at once' },
    }
  },
)

/** 期限内作出处理决定；期限届满的应当解除，不能再没收、销毁 */
export const disposedInTime = guard<{ way: Disposal['way'] }, CoercionMeasure>(
  {
    id: 'coercion.disposed-in-time',
    title: '查封扣押期限内作出处理决定',
    cites: ['行政强制法 27', '行政强制法 28.1(4)'],
  },
  ({ data, state, law, act }): Answer => {
    const end = seizureEnd(state, law, act.on, doneSince(state, 'extension', undefined))
    const inTime = end === undefined ? undefined : act.on <= end.raw
    // Whether what is handed to the police may still be handed over with it, the articles do not say.
    const holds = inTime === false && data.way === 'transferred' ? undefined : inTime
    return {
      holds,
      read: { ends: end?.raw ?? null, way: data.way },
      message: inTime
        ? { zh: '在期限内处理', en: 'within the time' }
        : end
          ? { zh: `期限已于${end.raw}届满，应当解除`, en: `ended on ${end.raw}: release` }
          : { zh: '查封扣押期限没有可用的规定', en: 'the period has no value on that day' },
      cure: { zh: '期限届满的，作出解除决定，退还财物', en: 'release it and give the goods back' },
      grade: end?.grade,
    }
  },
)

/** 解除的情形是案卷中的事实 */
export const releaseGrounded = guard<{ ground: Release['ground'] }, CoercionMeasure>(
  { id: 'coercion.release-grounded', title: '解除情形与案卷相符', cites: ['行政强制法 19', '行政强制法 28.1'] },
  ({ data, state, law, act }): Answer => {
    const cure = { zh: '请按实际情形填写解除情形', en: 'give the ground that the record shows' }
    if (data.ground === 'not-approved') {
      const refused = latest(state, 'emergency-approval')?.data.approved === false
      return {
        holds: refused,
        read: { ground: data.ground, refused },
        message: refused
          ? { zh: '负责人不批准', en: 'the head did not approve' }
          : { zh: '案卷中没有负责人不批准的记录', en: 'no refusal of the head is on record' },
        cure,
      }
    }
    if (data.ground !== 'expired')
      return { holds: true, read: { ground: data.ground }, message: { zh: '由承办机关认定', en: 'judged' }, cure }
    const end = seizureEnd(state, law, act.on, doneSince(state, 'extension', undefined))
    const over = end && act.on >= end.raw
    return {
      holds: over,
      read: { ground: data.ground, ends: end?.raw ?? null },
      message: over
        ? { zh: '期限已经届满', en: 'the time is over' }
        : { zh: `期限至${end?.raw ?? '未知'}，尚未届满`, en: `the time runs until ${end?.raw ?? 'unknown'}` },
      cure,
    }
  },
)

/** The last day of a seizure; once extended, with what the law allows in addition. */
function seizureEnd(state: CaseState<CoercionMeasure>, law: LawBook, on: string, extended = false) {
  const imposed = latest(state, 'imposition', 'emergency-imposition')
  if (!imposed) return undefined
  const excluded = testingTime(state, on)
  const more = extended ? law.period('coercion.seizure-extension', on) : undefined
  const own = law.period('coercion.seizure', imposed.on)
  const length =
    more && own && more.unit === own.unit
      ? { amount: own.amount + more.amount, unit: own.unit, cites: own.cites, grade: own.grade }
      : undefined
  return deadline(law, 'coercion.seizure', imposed.on, { excluded, ...(length ? { length } : {}) })
}

/** Testing does not count (行政强制法第二十五条第三款): up to the day before its end, or up to today while it goes on. */
function testingTime(state: CaseState<CoercionMeasure>, today: string) {
  const ends = entriesOf(state, 'testing-end')
  return entriesOf(state, 'testing-notice').map((notice) => {
    const end = ends.find((entry) => entry.seq > notice.seq)
    return { from: notice.on, to: end ? addDays(end.on, -1) : today, reason: '检验' }
  })
}

/** 负责人不批准的，应当立即解除 */
export const approvedOrFirst = guard<unknown, CoercionMeasure>(
  { id: 'coercion.emergency-approved', title: '当场实施的措施已补办批准', cites: ['行政强制法 19'], early: true },
  ({ state }) => {
    const emergency = latest(state, 'emergency-imposition')
    const approval = latest(state, 'emergency-approval')
    const holds =
      emergency === undefined ||
      (approval !== undefined && doneSince(state, 'emergency-approval', emergency) && approval.data.approved)
    return {
      holds,
      message: holds
        ? { zh: '已经批准', en: 'approved' }
        : { zh: '当场实施的措施尚未获得批准', en: 'not yet approved' },
      cure: {
        zh: '请在二十四小时内报告并补办批准；不批准的立即解除',
        en: 'report and get approval within 24 hours, or release',
      },
    }
  },
)
