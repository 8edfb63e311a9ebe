import { latest } from '../../case/record/state'
import { type Answer, guard } from '../../case/table/guard'
import type { DrawnCheck, History } from '../../case/table/types'
import type { Party } from '../../party/party'
import type { AnyInspection } from '../../payloads/inspection'

interface Drawn {
  readonly planCase?: string | undefined
  readonly draw: string
  readonly object: Party
}

const cites = ['国办发〔2018〕118号', '国办发〔2024〕54号']
const head = { title: '一次抽取结果只用于对抽中对象的一次检查', cites, asks: ['checksOfDraw', 'planOf'] } as const

/** 一次抽取，一次检查：同一抽取结果不得两次用来检查同一对象，计划写明多次的除外 */
export const drawUsedOnce = guard<Drawn, AnyInspection>(
  { id: 'inspection.draw-used-once', ...head },
  ({ data, history }) => judged(data, history, ({ dropped }) => !dropped),
)

/** 到现场时再看一次：两次检查同时报批的，各自报批时都没有看到另一次 */
export const drawUsedOnceAtVisit = guard<unknown, AnyInspection>(
  { id: 'inspection.draw-used-once-at-visit', ...head },
  ({ state, history }): Answer => {
    const approval = latest(state, 'approval')?.data
    if (!approval || !('draw' in approval))
      return { holds: undefined, message: { zh: '没有批准的抽查', en: 'no random inspection was approved' }, cure }
    return judged(approval, history, ({ visitedOn }) => visitedOn !== undefined)
  },
)

const cure = {
  zh: '再次检查须另有依据：重新抽取，或者按计划检查、线索核查、专项检查另行报批',
  en: 'another check needs a ground of its own: a new draw, or the approval of another kind of check',
}

function judged(
  { planCase, draw, object }: Drawn,
  history: History | undefined,
  counts: (check: DrawnCheck) => boolean,
): Answer {
  const made = history?.checksOfDraw?.(draw, object)?.filter(counts)
  const plan = planCase === undefined ? undefined : history?.planOf?.(planCase)
  const row = plan === undefined || plan === 'none' ? undefined : plan.draws?.find(({ id }) => id === draw)?.row
  const times = row?.checksEach ?? 1
  return {
    holds: made === undefined ? undefined : made.length < times,
    read: { draw, times, made: made?.map(({ caseId }) => caseId) ?? null },
    message:
      made === undefined
        ? { zh: '该抽取结果是否已经用过尚不明确', en: 'whether the draw was used is not known' }
        : made.length < times
          ? { zh: '该抽取结果对该对象尚未用完', en: 'the draw still stands for a check of this object' }
          : {
              zh: `该抽取结果已用于${made.map(({ caseId }) => caseId).join('、')}对同一对象的检查`,
              en: `the draw was used for ${made.map(({ caseId }) => caseId).join(', ')} at this object`,
            },
    cure,
  }
}
