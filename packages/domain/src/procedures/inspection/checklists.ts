import { latest } from '../../case/record/state'
import { type Answer, guard } from '../../case/table/guard'
import type { FilledChecklist } from '../../checklist/filled'
import { checklistDigest, judgedOn } from '../../checklist/judge'
import type { AnyInspection, Result } from '../../payloads/inspection'

interface Checked {
  readonly checklists?: readonly FilledChecklist[] | undefined
  readonly problems?: readonly string[]
}

const cites = ['国办发〔2024〕54号']
const nothing: Answer = {
  holds: true,
  message: { zh: '没有使用检查表', en: 'no checklist was used' },
  cure: { zh: '', en: '' },
}

/** 检查表是检查当日施行、已经公布的那一版，一字未改 */
export const checklistPublished = guard<Checked, AnyInspection>(
  { id: 'checklist.published', title: '检查表是当日施行的已公布版本', cites },
  ({ data: { checklists = [] }, law, act }) => {
    if (checklists.length === 0) return nothing
    const wrong = checklists.flatMap(({ checklist, version, digest }) => {
      const published = law.checklist(checklist, act.on)
      const same = published?.number === version && checklistDigest(published) === digest
      return same ? [] : [`${checklist}/${version}`]
    })
    return {
      holds: wrong.length === 0,
      read: { wrong },
      message:
        wrong.length === 0
          ? { zh: '检查表为已公布的版本', en: 'the lists are those that were published' }
          : {
              zh: `${wrong.join('、')}不是当日施行的已公布版本，或者与公布的内容不同`,
              en: `${wrong.join(', ')} is not in force as published on that day, or its words were changed`,
            },
      cure: { zh: '请使用当日施行的已公布版本', en: 'use the version that was published and is in force' },
    }
  },
)

/** 逐项作答，测量项填数值，重要项不符合的附佐证 */
export const checklistComplete = guard<Checked, AnyInspection>(
  { id: 'checklist.complete', title: '检查表逐项填写', cites },
  ({ data: { checklists = [] }, law, act }) => {
    if (checklists.length === 0) return nothing
    const faults = judgedOn(law, act.on, checklists).flatMap((one) => one.faults)
    return {
      holds: faults.length === 0,
      read: { faults: faults.length },
      message:
        faults.length === 0
          ? { zh: '检查表逐项填写', en: 'every question is answered' }
          : { zh: faults.map(({ zh }) => zh).join('；'), en: faults.map(({ en }) => en).join('; ') },
      cure: { zh: '请逐项补齐', en: 'answer every question as it asks' },
    }
  },
)

/** 检查表上不符合的，都写进发现的问题 */
export const checklistProblemsStated = guard<Checked, AnyInspection>(
  { id: 'checklist.problems-stated', title: '检查表不符合的项目列入发现的问题', cites: ['行政处罚法 54.1', ...cites] },
  ({ data: { checklists = [], problems = [] }, law, act }) => {
    if (checklists.length === 0) return nothing
    const unstated = judgedOn(law, act.on, checklists)
      .flatMap(({ failed }) => failed.map(({ problem }) => problem))
      .filter((problem) => !problems.includes(problem))
    return {
      holds: unstated.length === 0,
      read: { unstated },
      message:
        unstated.length === 0
          ? { zh: '不符合的项目均已列入', en: 'every failure is among the problems' }
          : {
              zh: `发现的问题没有写：${unstated.join('；')}`,
              en: `not among the problems: ${unstated.join('; ')}`,
            },
      cure: { zh: '请把不符合的项目写进发现的问题', en: 'state each failure among the problems' },
    }
  },
)

interface Seen extends Checked {
  readonly signature: { readonly kind: string }
}

/** 检查事项公布了检查表的，按表检查 */
export const checklistUsed = guard<Seen, AnyInspection>(
  { id: 'checklist.used', title: '检查事项有公布的检查表的，按表检查', cites },
  ({ data: { checklists = [], problems = [], signature }, state, law, act }) => {
    const items = latest(state, 'approval')?.data.items ?? []
    const due = law.checklistsOf(items, act.on)
    const missing = unfilled(due, checklists)
    const others = checklists.filter(({ checklist }) => !due.some(({ id }) => id === checklist))
    // Nobody was there, or nobody let them in: there was nothing to look at, and the record says how that was. Whoever found a problem
    // has looked.
    const kept = missing.length === 0 || (signature.kind !== 'signed' && problems.length === 0)
    const holds = kept && others.length === 0
    return {
      holds,
      read: { items, missing: missing.map(({ id }) => id), others: others.map(({ checklist }) => checklist) },
      message: holds
        ? { zh: '按公布的检查表检查', en: 'checked by the published lists' }
        : others.length > 0
          ? {
              zh: `${others.map(({ checklist }) => checklist).join('、')}不是批准的检查事项的检查表`,
              en: `${others.map(({ checklist }) => checklist).join(', ')} is not of an item that was approved`,
            }
          : notFilled(missing),
      cure: {
        zh: '请按批准的检查事项填写公布的检查表；事项之外的，另行报批',
        en: 'fill the published list of each approved item; what goes beyond needs an approval of its own',
      },
    }
  },
)

/** 没有按表检查的，只能是查无此人或者不配合检查：拒绝签名的人可能已经接受了检查，没有填表就没有“未发现问题” */
export const resultByChecklist = guard<{ readonly conclusion: Result['conclusion'] }, AnyInspection>(
  {
    id: 'checklist.behind-result',
    title: '检查结论以填写的检查表为据',
    cites: ['行政处罚法 54.1', ...cites],
  },
  ({ data: { conclusion }, state, law }): Answer => {
    const visit = latest(state, 'visit')
    const due = visit ? law.checklistsOf(latest(state, 'approval')?.data.items ?? [], visit.on) : []
    const missing = unfilled(due, visit?.data.checklists ?? [])
    const holds = missing.length === 0 || conclusion === 'gone' || conclusion === 'refused'
    return {
      holds,
      read: { missing: missing.map(({ id }) => id), conclusion },
      message: holds
        ? { zh: '按公布的检查表检查，或者没有能够检查', en: 'checked by the published lists, or not checked at all' }
        : notFilled(missing),
      cure: {
        zh: '没有能够检查的，如实告知查无此人或者不配合检查；再次检查另行报批',
        en: 'say that nobody was found or let them in; another check needs an approval of its own',
      },
    }
  },
)

const unfilled = <T extends { readonly id: string }>(due: readonly T[], filled: readonly FilledChecklist[]): T[] =>
  due.filter(({ id }) => !filled.some(({ checklist }) => checklist === id))

const notFilled = (missing: readonly { readonly id: string; readonly title: string }[]) => ({
  zh: `没有填写${missing.map(({ title }) => `《${title}》`).join('、')}`,
  en: `not filled: ${missing.map(({ id }) => id).join(', ')}`,
})
