import type { Act, CaseRecord } from '../../src/case/record/entry'
import type { Finding } from '../../src/finding/finding'
import { openCase, type PreflightContext } from '../../src/handling/handling'
import type { ProcedureId } from '../../src/payloads'
import { sampleEnd } from '../moves'
import { sampleHead } from '../sample-case'
import type { SeveralOptions } from '../sample-several'
import { changedAct, performTried } from './perform-tried'
import { sampleOf } from './samples'
import type { Situation } from './schema'

/** Thrown when a situation cannot be played: something in it is refused before what it asks can be asked. */
export class SituationError extends Error {
  readonly code = 'situation.not-playable'
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(`${zh} / ${en}`)
    this.name = 'SituationError'
  }
}

/** Says which act was refused, by what. */
export const refusedBy = (where: string, act: Pick<Act, 'step' | 'on'>, findings: readonly Finding[]): SituationError =>
  new SituationError(
    `${where}无法办理：${act.step}（${act.on}）被拒绝：${findings.map(({ code, message }) => `${code} ${message.zh}`).join('；')}`,
    `${act.step} on ${act.on} was refused: ${findings.map(({ code, message }) => `${code} ${message.en}`).join('; ')}`,
  )

/** The case up to where the situation begins: the sample of the procedure, changed as the situation says, or a given record. */
export function started(situation: Situation, record: CaseRecord | undefined, context: PreflightContext): CaseRecord {
  const { start, change = {} } = situation
  if ('record' in start) {
    if (!record) throw new SituationError(`没有读到案卷${start.record}`, `the record ${start.record} was not given`)
    return record
  }
  const sample = sampleOf(start.sample as ProcedureId, start.end ?? sampleEnd, context.law, severalOf(start))
  let played: CaseRecord = openCase(start.sample, {
    id: '2026-0001',
    ...sampleHead,
    ...(situation.cause === undefined ? {} : { cause: situation.cause }),
  })
  const stop = start.before ?? start.upTo
  const changed = new Set<string>()
  let stopped = stop === undefined
  for (const next of sample.acts) {
    const act = typeof next === 'function' ? next(played) : next
    if (act.step === start.before) {
      stopped = true
      break
    }
    const by = change[act.step]
    changed.add(act.step)
    if (by !== null) {
      const asked = by === undefined ? act : changedAct(act, by)
      const done = performTried(played, asked, by ?? {}, context)
      if (!done.ok) throw refusedBy('起点', asked, done.findings)
      played = done.record
    }
    if (act.step === start.upTo) {
      stopped = true
      break
    }
  }
  if (!stopped)
    throw new SituationError(`示例案件没有步骤${stop}`, `the sample of ${start.sample} has no act of ${stop}`)
  const idle = Object.keys(change).filter((step) => !changed.has(step))
  if (idle.length > 0)
    throw new SituationError(
      `起点之前没有步骤${idle.join('、')}，不能改动`,
      `nothing to change: the start has no act of ${idle.join(', ')}`,
    )
  return played
}

/** How many violations and parties the start asks for; nothing where it asks for the plain sample. */
export function severalOf(start: Situation['start']): SeveralOptions | undefined {
  if ('record' in start) return undefined
  const { causes = 1, parties = 1, separate = false } = start
  return causes > 1 || parties > 1 ? { causes, parties, separate } : undefined
}
