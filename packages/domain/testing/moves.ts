import type { Act, CaseRecord } from '../src/case/record/entry'
import type { LawBook } from '../src/law/law-book'
import { performByAll } from './perform-by-all'
import { SampleRefusedError, sampleActs, sampleLaw } from './sample-case'
import { sampleRegistry } from './sample-people'

/** The day on which the sample case ends. */
export const sampleEnd = '2026-11-20'

const acts = sampleActs(sampleEnd)

/** The sample case's own act of a step, changed where a test needs it; `data` is laid over its payload. */
export function sampleAct(record: CaseRecord, step: string, change: Partial<Act> & { data?: object } = {}): Act {
  const act = acts.map((next) => next(record)).find((item) => item.step === step)
  if (!act) throw new SampleRefusedError(`the sample case has no act of ${step} / 示例案件没有该步骤`)
  return { ...act, ...change, data: { ...(act.data as object), ...change.data } }
}

/**
 * Does acts one after another on the sample bureau's people and law.
 * @throws {SampleRefusedError} naming the act that was refused and why.
 */
export function go(record: CaseRecord, ...steps: readonly Act[]): CaseRecord {
  return steps.reduce((before, act) => {
    const done = performByAll(before, act, { law: sampleLaw, registry: sampleRegistry })
    if (!done.ok)
      throw new SampleRefusedError(
        `${act.step}: ${done.findings.map((item) => `${item.code} ${item.message.zh}`).join('; ')}`,
      )
    return done.record
  }, record)
}

/** The codes of the findings that refuse an act; none when it is accepted. */
export function refusal(record: CaseRecord, act: Act, law: LawBook = sampleLaw): string[] {
  const done = performByAll(record, act, {
    law,
    registry: sampleRegistry,
    history: { inspectionsOf: () => undefined, visitsOf: () => [] },
  })
  return done.ok ? [] : done.findings.map((item) => item.code)
}
