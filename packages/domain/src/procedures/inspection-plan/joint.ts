import { type CaseState, entriesOf, latest } from '../../case/record/state'
import { type Answer, guard } from '../../case/table/guard'
import type { Attempt, History } from '../../case/table/types'
import { amongWords } from '../../input/bare-words'
import type { InspectionPlan } from '../../payloads/inspection-plan'
import type { PlanItem, PlanJoint } from '../../plan/item'
import { type JointProposal, jointProposals } from '../../plan/joint'

type Asked = Pick<Attempt<unknown, InspectionPlan>, 'record' | 'state' | 'agency' | 'history'>

const cites = ['国办发〔2024〕54号']
const unknown = {
  message: { zh: '其他机关的计划尚不明确', en: 'the plans of other bodies are not known' },
  cure: { zh: '请接入同一年度各机关的检查计划', en: 'pass the plans of all bodies for the year' },
}

const head = {
  id: 'plan.collisions-answered',
  title: '与其他计划在同一时段检查同一对象的，已作出综合查一次的处理',
  cites,
} as const

/** 同一时段到同一对象的几项计划检查，合并为综合查一次，或者说明为什么分别检查 */
export const collisionsAnswered = guard<unknown, InspectionPlan>({ ...head, early: true }, (asked) =>
  answered(asked, collisions(asked)),
)

/** The same of the rows that a change puts in their place. */
export const collisionsOfChange = guard<{ items: readonly PlanItem[] }, InspectionPlan>(head, ({ data, ...asked }) =>
  answered(asked, collisions(asked, data.items)),
)

function answered({ state }: Pick<Asked, 'state'>, met: readonly JointProposal[] | undefined): Answer {
  if (met === undefined) return { holds: undefined, ...unknown }
  const joints = entriesOf(state, 'plan-joint').map(({ data }) => data)
  const open = met.filter((one) => !joints.some((joint) => answersCollision(joint, one)))
  return {
    holds: open.length === 0,
    read: { open: open.map(({ object, parts }) => ({ object, plans: parts.map(({ plan }) => plan) })) },
    message:
      open.length === 0
        ? { zh: '没有未处理的重复检查', en: 'no collision is open' }
        : {
            zh: open.map(collisionTold).join('；'),
            en: open.map(({ name, from, until }) => `several plans check ${name} from ${from} to ${until}`).join('; '),
          },
    cure: { zh: '请办理综合查一次，或者写明分别检查的理由', en: 'join them, or say why they stay apart' },
  }
}

/** A collision in words. */
export const collisionTold = ({ name, from, until, parts, samePlace }: JointProposal): string =>
  `${parts.map(({ body }) => body).join('、')}计划在${from}至${until}检查${name}${
    samePlace ? '（对象名称不同而地址相同，是否同一对象请核对）' : ''
  }`

/** 综合查一次的处理与几项计划一致：对象、机关、时段都是计划里的 */
export const jointFound = guard<PlanJoint, InspectionPlan>(
  { id: 'plan.joint-found', title: '综合查一次的对象、机关和时段与各机关的计划一致', cites },
  ({ data, ...asked }): Answer => {
    const met = collisions(asked)
    if (met === undefined) return { holds: undefined, ...unknown }
    const found = met.find((one) => answersCollision(data, one))
    const fault = found ? faultOf(data, found) : { zh: '各机关的计划没有这一重复检查', en: 'the plans do not meet so' }
    return {
      holds: fault === undefined,
      read: { found: found ? { from: found.from, until: found.until, certain: found.certain } : null },
      message: fault ?? { zh: '与各机关的计划一致', en: 'as the plans have it' },
      cure: { zh: '请按各机关的计划填写', en: 'state it as the plans have it' },
    }
  },
)

function faultOf(joint: PlanJoint, { from, until, parts }: JointProposal): Answer['message'] | undefined {
  if (joint.decision === 'apart') return undefined
  if (joint.lead === undefined || !parts.some(({ body }) => body === joint.lead))
    return { zh: '没有写明牵头机关，或者牵头机关不是参加的机关', en: 'who leads is not one of the bodies' }
  if (joint.from < from || joint.until > until)
    return { zh: `时段应在${from}至${until}之内`, en: `it must lie between ${from} and ${until}` }
  return undefined
}

/** Whether a decision on a joint check is the one on a collision: of its object, its plans and all of their items. */
export const answersCollision = (joint: PlanJoint, { object, name, parts }: JointProposal): boolean =>
  (joint.object === object || joint.object === name) &&
  parts.every(({ plan, items }) =>
    joint.parts.some((part) => part.plan === plan && items.every((item) => amongWords(part.items, item))),
  )

/** Where this plan and those of other bodies meet; nothing where nobody knows theirs. */
function collisions(
  { record, state, agency, history }: Asked,
  items: readonly PlanItem[] | undefined = itemsNow(state),
): JointProposal[] | undefined {
  const draft = latest(state, 'plan-draft')?.data
  const others = draft && othersOf(history, draft.year, record.id)
  if (!draft || !others || !items) return undefined
  const { title, year } = draft
  const own = { id: record.id, body: agency.name, year, title, versions: [{ items }] as const, joints: [] }
  return jointProposals([own, ...others]).filter(
    ({ parts }) => parts.length > 1 && parts.some(({ plan }) => plan === record.id),
  )
}

const itemsNow = (state: CaseState<InspectionPlan>): readonly PlanItem[] | undefined =>
  latest(state, 'plan-draft', 'plan-change')?.data.items

const othersOf = (history: History | undefined, year: number, own: string) =>
  history?.plansOf?.(year)?.filter(({ id }) => id !== own)
