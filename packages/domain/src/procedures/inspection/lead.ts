import { type Answer, guard } from '../../case/table/guard'
import type { LeadCheck } from '../../case/table/types'
import { amongWords } from '../../input/bare-words'
import type { Party } from '../../party/party'
import type { AnyInspection } from '../../payloads/inspection'
import { type Registered, registered } from './registered'

const cites = ['国办发〔2024〕54号']

interface Prompted {
  readonly object: Party
  readonly enterprise: boolean
  readonly items: readonly string[]
  readonly receivedAt: string
  readonly lead?:
    | (Registered & {
        readonly content: string
        readonly again?: string | undefined
        readonly others?: string | undefined
      })
    | undefined
}

/** 线索核查须有线索：涉企检查写明登记编号和内容，日常检查不得记为线索核查绕开频次上限 */
export const leadNamed = guard<Prompted, AnyInspection>(
  { id: 'inspection.lead-named', title: '涉企线索核查写明线索的登记编号和内容', cites },
  ({ data: { enterprise, lead } }) => {
    const holds = !enterprise || lead !== undefined
    return {
      holds,
      read: { enterprise, lead: lead?.number ?? null },
      message: holds
        ? { zh: '已写明线索，或者不涉企', en: 'the lead is named, or no enterprise is concerned' }
        : { zh: '没有写明线索的登记编号和内容', en: 'no lead is named' },
      cure: {
        zh: '请写明线索的登记编号（来文文号）和内容；没有线索的，按计划检查或者专项检查报批',
        en: 'name the lead and what it says; without one it is a planned or a special check',
      },
    }
  },
)

/** 登记在本机关的线索，查有登记，收到时已经登记：检查以后补登的，不是检查的由来 */
export const leadRegistered = guard<Prompted, AnyInspection>(
  {
    id: 'inspection.lead-registered',
    title: '线索登记在本机关的，查有登记，且在收到线索时',
    cites,
    asks: ['docketOf'],
  },
  ({ data: { lead, receivedAt }, history }): Answer =>
    lead === undefined ? unnamed : registered(lead, { until: receivedAt.slice(0, 10), history }),
)

/** 一件线索不得反复用来检查同一对象 */
export const leadUsedOnce = guard<Prompted, AnyInspection>(
  {
    id: 'inspection.lead-used-once',
    title: '同一线索再次核查同一对象的，写明理由',
    cites,
    asks: ['checksOfLead'],
  },
  ({ data: { object, lead }, history }): Answer => {
    if (lead === undefined) return unnamed
    const made = history?.checksOfLead?.(lead.number, object)?.filter(({ same }) => same)
    return reasoned(lead, lead.again, made, {
      zh: (cases) => `该线索已由${cases}核查过该对象，没有写明再次核查的理由`,
      en: (cases) => `${cases} followed the lead at this object already, and no reason is given`,
    })
  },
)

/** 一件线索也不得用来检查没有反映的对象和事项：反映几个对象的，逐次说明 */
export const leadOfOne = guard<Prompted, AnyInspection>(
  {
    id: 'inspection.lead-of-one',
    title: '同一线索核查其他对象、其他事项的，写明理由',
    cites,
    asks: ['checksOfLead'],
  },
  ({ data: { object, items, lead }, history }): Answer => {
    if (lead === undefined) return unnamed
    const made = history
      ?.checksOfLead?.(lead.number, object)
      ?.filter((one) => !one.same || !one.items.some((item) => amongWords(items, item)))
    return reasoned(lead, lead.others, made, {
      zh: (cases) => `该线索已由${cases}用于核查其他对象或者其他事项，没有写明理由`,
      en: (cases) => `${cases} followed the lead at another object, or for other items, and no reason is given`,
    })
  },
)

const cure = { zh: '请写明理由，或者登记新的线索', en: 'say why, or name the new lead' }
const unnamed: Answer = { holds: true, message: { zh: '没有登记线索', en: 'no lead is named' }, cure }

function reasoned(
  { number }: Registered,
  reason: string | undefined,
  made: readonly LeadCheck[] | undefined,
  unsaid: { readonly zh: (cases: string) => string; readonly en: (cases: string) => string },
): Answer {
  const cases = made?.map(({ caseId }) => caseId)
  const holds = reason !== undefined ? true : cases === undefined ? undefined : cases.length === 0
  return {
    holds,
    read: { lead: number, made: cases ?? null },
    message: holds
      ? { zh: '该线索没有这样用过，或者已写明理由', en: 'the lead was not used so before, or the reason is given' }
      : cases === undefined
        ? { zh: '该线索是否核查过尚不明确', en: 'whether the lead was followed before is not known' }
        : { zh: unsaid.zh(cases.join('、')), en: unsaid.en(cases.join(', ')) },
    cure,
  }
}
