import { latest } from '../../case/record/state'
import { type Answer, guard } from '../../case/table/guard'
import type { Attempt, History, PastInspection } from '../../case/table/types'
import { amongWords } from '../../input/bare-words'
import type { InspectionCap, InspectionCapVersion, InspectionKind } from '../../law/inspection-cap'
import type { Party } from '../../party/party'
import type { KnownPayloads } from '../../payloads'
import type { AnyInspection } from '../../payloads/inspection'
import type { Namesakes } from '../../payloads/inspection-grounds'
import type { InspectionRemote } from '../../payloads/inspection-remote'
import { exempts } from './exemption'
import { byOneNumber, uncapped } from './one-number'
import { withUndecided } from './undecided'

interface Approved {
  readonly object: Party
  readonly enterprise: boolean
  readonly items: readonly string[]
  readonly plannedOn: string
  readonly exemption?: { readonly id: string } | undefined
  readonly campaign?: { readonly orderedBy: string } | undefined
  readonly namesakes?: Namesakes
}
type Row = InspectionCap & { readonly version: InspectionCapVersion }

const cure = { zh: '请改用非现场方式，或者纳入下一年度计划', en: 'inspect off site, or plan it for next year' }
const cites = ['国办发〔2024〕54号']

/**
 * 对同一企业的年度检查频次上限: each row of the published table that covers an approved item; where the table has none, the
 * one number of the law book for planned and random checks. What was checked before comes from other cases.
 */
export const withinYearlyCap = guard<Approved, KnownPayloads>(
  { id: 'inspection.yearly-cap', title: '未超过对同一企业的年度检查频次上限', cites, asks: ['inspectionsOf'] },
  ({ data, ...asked }) => capOf(data, data.plannedOn.slice(0, 4), asked),
)

/** 到现场时再看一次: two checks that were approved side by side were each within the cap, and the day may have moved to another year. */
export const withinCapAtVisit = guard<unknown, AnyInspection>(
  { id: 'inspection.cap-at-visit', title: '到现场检查时未超过年度频次上限', cites, asks: ['inspectionsOf'] },
  ({ state, ...asked }): Answer => {
    const approved = latest(state, 'approval')?.data
    return approved ? capOf(approved, asked.act.on.slice(0, 4), asked) : uncapped
  },
)

/** 非现场检查在调取第一份记录时再看一次：一次检查调取几次记录，仍是一次检查 */
export const withinCapAtRecord = guard<unknown, InspectionRemote>(
  { id: 'inspection.cap-at-record', title: '非现场核查时未超过年度频次上限', cites, asks: ['inspectionsOf'] },
  ({ state, ...asked }): Answer => {
    const approved = latest(state, 'approval')?.data
    return approved && !latest(state, 'remote-record') ? capOf(approved, asked.act.on.slice(0, 4), asked) : uncapped
  },
)

type Asked = Pick<Attempt, 'law' | 'act' | 'record' | 'history'>

function capOf(approved: Approved, year: string, asked: Asked): Answer {
  if (!approved.enterprise) return { holds: true, message: { zh: '检查对象不是企业', en: 'not an enterprise' }, cure }
  const past = asked.history?.inspectionsOf(approved.object, year)
  return withUndecided(past, approved.namesakes, (known) => capOfKnown(approved, { ...asked, year, past: known }))
}

function capOfKnown(
  approved: Approved,
  { law, act, record, history, year, past }: Asked & Pick<Parameters<typeof byOneNumber>[2], 'year' | 'past'>,
): Answer {
  const kind = record.procedure as InspectionKind
  const rows = law.capsOf(approved.items, act.on)
  if (rows.length === 0) return byOneNumber(kind, approved, { law, on: act.on, year, past })
  const judged = rows
    .filter(({ version }) => version.counts.includes(kind) && !exempts(version, approved.exemption?.id))
    .map((row) => judge(row, past, history))
  const full = judged.filter(({ holds }) => holds === false)
  const unknown = judged.filter(({ holds }) => holds === undefined)
  const [worst] = [...full, ...unknown, ...judged]
  if (!worst) return uncapped
  return {
    holds: worst.holds,
    read: { year, caps: judged.map(({ row, done }) => ({ cap: row.id, value: row.version.value, done })) },
    message:
      worst.holds === undefined
        ? {
            zh: `《${worst.row.title}》本年度已检查次数尚不明确`,
            en: `how often ${worst.row.id} counts is not known`,
          }
        : {
            zh: `《${worst.row.title}》本年度已检查${worst.done}次，上限${worst.row.version.value}次`,
            en: `${worst.row.id}: inspected ${worst.done} times this year, the cap is ${worst.row.version.value}`,
          },
    cure:
      worst.holds === undefined
        ? { zh: '请接入检查台账（含其他层级的检查）', en: 'pass the history of inspections, of other levels as well' }
        : cure,
    grade: worst.row.version.grade,
  }
}

function judge(row: Row, past: readonly PastInspection[] | undefined, history: History | undefined) {
  const done = past && countedBy(row, past).length
  // Checks of other levels that nobody told of may be more, never fewer.
  const sure = row.level === 'own' || history?.levels === 'all'
  const holds = done === undefined ? undefined : done >= row.version.value ? false : sure ? true : undefined
  return { row, done: done ?? null, holds }
}

/** Those of some inspections that a row of the published table counts. */
export const countedBy = (
  { item, level, version }: Pick<Row, 'item' | 'level' | 'version'>,
  past: readonly PastInspection[],
): readonly PastInspection[] =>
  past.filter(
    (one) =>
      version.counts.some((kind) => kind === one.procedure) &&
      // What was exempt when it was approved counts as little afterwards (不计入年度频次).
      !exempts(version, one.exemption) &&
      (item === undefined || amongWords(one.items, item)) &&
      (level === 'all' || one.own),
  )
