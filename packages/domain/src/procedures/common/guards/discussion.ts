import { isRecused } from '../../../case/people/recused'
import type { Kept } from '../../../case/record/payloads'
import { entriesOf, latest } from '../../../case/record/state'
import { guard } from '../../../case/table/guard'
import type { PenaltyKind } from '../../../law/cause'
import type { KnownPayloads } from '../../../payloads'
import type { CollectiveDiscussion } from '../../../payloads/common/review'
import { allPenaltiesOf, type PenaltyDecision } from '../../../payloads/penalty-ordinary'
import { holdersOf } from '../../../people/registry'

type Discussion = Kept<typeof CollectiveDiscussion>

/** 参加讨论的是机关负责人 */
export const membersInCharge = guard<Discussion, KnownPayloads>(
  { id: 'discussion.members-in-charge', title: '参加集体讨论的均为当日在任的机关负责人', cites: ['行政处罚法 57.2'] },
  ({ data, act, registry, state }) => {
    const heads = new Set<string>(holdersOf(registry, 'agency-head', act.on))
    const others = data.attendees.filter((id) => !heads.has(id) || isRecused(state, id))
    const twice = new Set(data.attendees).size < data.attendees.length
    const holds = others.length === 0 && !twice && act.by.every((id) => data.attendees.some((other) => other === id))
    return {
      holds,
      read: { attendees: data.attendees, notInCharge: others, by: act.by },
      message: holds
        ? { zh: '参加讨论的均为机关负责人', en: 'those who discuss are in charge' }
        : {
            zh: '参加讨论的人员中有人不是当日在任的机关负责人，或者已被决定回避、重复填写，或者主持人未列入',
            en: 'somebody who discusses is not in charge on that day, is recused or named twice, or the chair is left out',
          },
      cure: { zh: '集体讨论由机关负责人进行，其他人员只能列席', en: 'name those in charge; others attend only' },
    }
  },
)

/** 在任负责人均有交代，过半数参加 */
export const quorumPresent = guard<Discussion, KnownPayloads>(
  {
    id: 'discussion.quorum',
    title: '在任的机关负责人出席或者缺席均有记录，参加人数符合规定',
    cites: ['行政处罚法 57.2'],
  },
  ({ data, act, registry, law }) => {
    const heads: readonly string[] = holdersOf(registry, 'agency-head', act.on)
    const absent = new Set<string>((data.absent ?? []).map(({ person }) => person))
    const unsaid = heads.filter((id) => !data.attendees.some((other) => other === id) && !absent.has(id))
    const both = data.attendees.filter((id) => absent.has(id))
    const quorum = law.parameter('discussion.quorum', act.on)
    const present = data.attendees.filter((id) => heads.includes(id)).length
    const enough = typeof quorum?.value === 'number' ? present * 100 > heads.length * quorum.value : undefined
    const holds = unsaid.length > 0 || both.length > 0 || enough === false ? false : enough
    return {
      holds,
      read: { inCharge: heads.length, present, quorum: quorum?.value ?? null, unsaid },
      message: holds
        ? { zh: '出席情况有记录，人数符合规定', en: 'who is present and absent is on record; enough are present' }
        : holds === undefined
          ? { zh: '集体讨论的法定人数尚无规定可查', en: 'no rule on the quorum is in the law book' }
          : {
              zh: '有在任的机关负责人既未参加也未记录缺席原因，或者参加人数不足',
              en: 'somebody in charge is neither present nor excused, or too few are present',
            },
      cure: {
        zh: '请记录每位负责人的出席、缺席情况；人数不足的另行召集',
        en: 'record each of them; meet again when too few came',
      },
      grade: quorum?.grade,
    }
  },
)

/** 每位参加人的意见均有记录 */
export const viewsRecorded = guard<Discussion, KnownPayloads>(
  { id: 'discussion.views-recorded', title: '每位参加讨论的负责人的意见均有记录', cites: ['行政处罚法 57.2'] },
  ({ data }) => {
    const silent = data.attendees.filter((id) => !data.views.some(({ person }) => person === id))
    const strangers = data.views.filter(({ person }) => !data.attendees.includes(person)).length
    const holds = silent.length === 0 && strangers === 0
    return {
      holds,
      read: { silent },
      message: holds
        ? { zh: '各负责人意见均有记录', en: 'the view of each is on record' }
        : {
            zh: '有参加人的意见没有记录，或者记录了未参加人的意见',
            en: 'a view is missing, or of somebody who was not there',
          },
      cure: { zh: '请逐人记录意见', en: 'record what each of them said' },
    }
  },
)

const graveKinds: readonly PenaltyKind[] = ['licence-revocation', 'closure']

/** 情节复杂或者重大的，负责人集体讨论 */
export const discussedIfSerious = guard<PenaltyDecision | undefined, KnownPayloads>(
  {
    id: 'decision.discussed',
    title: '情节复杂或者重大违法行为已经负责人集体讨论',
    cites: ['行政处罚法 57.2'],
    early: true,
  },
  ({ state, data }) => {
    const end = latest(state, 'investigation-end')
    // A licence taken away or a place closed for good is no light matter, whatever the report says of the case.
    const told = latest(state, 'prior-notice')?.data
    const paper = data && 'penalties' in data ? data : told && 'proposal' in told ? told : undefined
    const grave = paper !== undefined && allPenaltiesOf(paper).some(({ kind }) => graveKinds.includes(kind))
    const complex = grave || end?.data.judgements.complex?.value
    const discussed = entriesOf(state, 'collective-discussion').some(
      ({ seq, data }) =>
        (end === undefined || seq > end.seq) && data.subject === 'serious-case' && data.conclusion !== 'stop',
    )
    return {
      holds: complex === undefined && !discussed ? undefined : complex === false || discussed,
      read: { complex: complex ?? null, ...(grave ? { grave } : {}), discussed },
      message: discussed
        ? { zh: '已经集体讨论', en: 'discussed by the heads' }
        : complex === false
          ? { zh: '不属于情节复杂或者重大案件', en: 'not complex or serious' }
          : complex
            ? { zh: '情节复杂或者重大，尚未经负责人集体讨论', en: 'complex or serious and not yet discussed' }
            : { zh: '是否情节复杂或者重大尚无判断', en: 'whether the case is complex has not been judged' },
      cure: { zh: '请由机关负责人集体讨论并记录', en: 'have the heads discuss it, on record' },
    }
  },
)
