import { type Answer, guard } from '../../case/table/guard'
import { amongWords } from '../../input/bare-words'
import type { Party } from '../../party/party'
import type { AnyInspection } from '../../payloads/inspection'
import { jointProposals } from '../../plan/joint'
import { isObject } from '../../plan/planned-for'
import { answersCollision, collisionTold } from '../inspection-plan/joint'

interface UnderPlan {
  readonly planCase?: string | undefined
  readonly object: Party
  readonly items: readonly string[]
  readonly plannedOn: string
}

/**
 * 计划批准以后才看到的重复检查，到报批检查时仍须处理: two plans that were approved without knowing of each other were never asked whether
 * their checks are one.
 */
export const collisionsSettled = guard<UnderPlan, AnyInspection>(
  {
    id: 'inspection.collisions-settled',
    title: '与其他计划在同一时段检查同一对象的，已作出综合查一次的处理',
    cites: ['国办发〔2024〕54号'],
  },
  ({ data: { planCase, object, items, plannedOn }, history }): Answer => {
    const cure = {
      zh: '请在年度计划中办理综合查一次，或者写明分别检查的理由',
      en: 'join them in the yearly plan, or say there why they stay apart',
    }
    if (planCase === undefined)
      return { holds: true, message: { zh: '没有登记年度计划编号', en: 'no plan is named' }, cure }
    const plan = history?.planOf?.(planCase)
    const all = history?.plansOf?.(Number(plannedOn.slice(0, 4)))
    // That there is no such plan another guard says.
    const met =
      plan === 'none'
        ? []
        : plan &&
          all &&
          jointProposals([plan, ...all.filter(({ id }) => id !== planCase)]).filter(
            (one) =>
              (isObject({ name: one.name, uscc: one.object }, object) || isObject({ name: one.name }, object)) &&
              one.parts.length > 1 &&
              one.parts.some((part) => part.plan === planCase && part.items.some((item) => amongWords(items, item))),
          )
    const open =
      plan && plan !== 'none' ? met?.filter((one) => !plan.joints.some((joint) => answersCollision(joint, one))) : met
    return {
      holds: open && open.length === 0,
      read: { planCase, open: open?.map(({ parts }) => parts.map((part) => part.plan)) ?? null },
      message:
        open === undefined
          ? { zh: '本计划或者其他机关的计划尚不明确', en: 'the plans of the year are not known' }
          : open.length === 0
            ? { zh: '没有未处理的重复检查', en: 'no collision is open' }
            : {
                zh: open.map(collisionTold).join('；'),
                en: open
                  .map(({ name, from, until }) => `several plans check ${name} from ${from} to ${until}`)
                  .join('; '),
              },
      cure,
    }
  },
)
