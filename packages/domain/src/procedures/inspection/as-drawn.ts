import { latest } from '../../case/record/state'
import { type Answer, guard } from '../../case/table/guard'
import type { Attempt } from '../../case/table/types'
import { amongWords, sameWords } from '../../input/bare-words'
import { type Party, partyName } from '../../party/party'
import type { AnyInspection } from '../../payloads/inspection'
import { drawnFor } from '../../plan/drawn-for'
import { type KeptDraw, stageOf } from '../../plan/kept-draw'
import { publishedOn } from '../../plan/plan'

interface Drawn {
  readonly planCase?: string | undefined
  readonly draw: string
  readonly drawDigest?: string
  readonly object: Party
  readonly items: readonly string[]
  readonly plannedOn: string
}
type Asked = Pick<Attempt, 'act' | 'agency'> & { readonly history?: Attempt['history'] | undefined }

const cites = ['国办发〔2018〕118号', '国办发〔2024〕54号']
const cure = {
  zh: '请按抽取结果报批、检查；对象、人员需要变更的，先在计划中办理抽取结果变更',
  en: 'check whom the draw sends whom to; a change is made in the draw first',
}
const asDrawnHead = { id: 'inspection.as-drawn', title: '检查的对象、事项、人员与抽取结果一致', cites } as const

/** 双随机抽查的对象、事项和人员都是抽出来的 */
export const asDrawn = guard<Drawn, AnyInspection>(asDrawnHead, ({ data, ...asked }) => judged(data, asked))

/** 到现场的还是抽中的人：审批以后换人的，须有抽取结果变更 */
export const visitedAsDrawn = guard<unknown, AnyInspection>(
  { id: 'inspection.visited-as-drawn', title: '到现场的检查人员为抽中的人员', cites },
  ({ state, ...asked }): Answer => {
    const approval = latest(state, 'approval')?.data
    if (!approval || !('draw' in approval))
      return { holds: undefined, message: { zh: '没有批准的抽查', en: 'no random inspection was approved' }, cure }
    // What was approved of the result may have been changed since, with its reason: the people are those of now.
    const { drawDigest: _, ...claimed } = approval
    return judged(claimed, asked)
  },
)

function judged(data: Drawn, { act, agency, history }: Asked): Answer {
  const { planCase } = data
  if (planCase === undefined) return drawnElsewhere(data, { act, agency, history })
  const plan = history?.planOf?.(planCase)
  if (plan === undefined)
    return {
      holds: undefined,
      read: { planCase },
      message: { zh: `无法查到年度计划${planCase}的抽取`, en: `nobody knows of the draws of ${planCase}` },
      cure,
    }
  const draw = plan === 'none' ? undefined : plan.draws?.find(({ id }) => id === data.draw)
  const fault = draw === undefined ? noDraw(data) : faultOf(draw, data, act.by)
  return {
    holds: fault === undefined,
    read: { draw: data.draw, by: act.by },
    message: fault ?? { zh: '与抽取结果一致', en: 'as was drawn' },
    cure,
  }
}

const noDraw = ({ draw, planCase }: Drawn): Answer['message'] => ({
  zh: `年度计划${planCase}没有${draw}号抽取`,
  en: `${planCase} has no draw ${draw}`,
})

function faultOf(draw: KeptDraw, data: Drawn, by: readonly string[]): Answer['message'] | undefined {
  if (stageOf(draw) !== 'drawn') return { zh: '尚未按公布的承诺抽取', en: 'it has not been drawn' }
  if (data.drawDigest !== undefined && data.drawDigest !== draw.drawn?.digest)
    return { zh: '抽取结果摘要与记录的不同', en: 'the digest is not that of the result' }
  const place = drawnFor(draw, data.object)
  if (!place) return { zh: `${partyName(data.object)}没有被抽中`, en: `${partyName(data.object)} was not drawn` }
  const other = data.items.filter((item) => !sameWords(item, draw.row.item))
  if (other.length > 0)
    return { zh: `${other.join('、')}不是抽取的事项`, en: `${other.join(', ')} is not what was drawn for` }
  const [added, missing] = [
    by.filter((id) => !place.inspectors.includes(id)),
    place.inspectors.filter((id) => !by.includes(id)),
  ]
  if (added.length > 0) return { zh: `${added.join('、')}没有被抽中`, en: `${added.join(', ')} was not drawn` }
  return missing.length > 0
    ? { zh: `抽中的${missing.join('、')}没有参加`, en: `${missing.join(', ')} was drawn and takes no part` }
    : undefined
}

/** A draw that another system keeps cannot be run again here. That is no way round the draws that are kept here. */
function drawnElsewhere(data: Drawn, { act, agency, history }: Asked): Answer {
  const plans = history?.plansOf?.(Number(data.plannedOn.slice(0, 4)))
  const here = plans?.filter(
    (plan) =>
      plan.body === agency.name &&
      publishedOn(plan, act.on)?.items.some((row) => row.way === 'random' && amongWords(data.items, row.item)),
  )
  const named = here?.map(({ id }) => id) ?? []
  return {
    holds: here === undefined ? undefined : named.length === 0,
    read: { plans: named },
    message:
      here === undefined
        ? { zh: '本机关的年度检查计划尚不明确', en: 'the plans of this body are not known' }
        : named.length === 0
          ? {
              zh: '本系统没有该事项的抽查计划，抽取在其他系统',
              en: 'no plan here draws for it: it was drawn elsewhere',
            }
          : {
              zh: `该事项的随机抽查在年度计划${named.join('、')}中，应登记其编号和抽取`,
              en: `${named.join(', ')} draws for it here: name the plan and its draw`,
            },
    cure,
  }
}
