import type { Act, CaseRecord } from '../src/case/record/entry'
import type { LawBook } from '../src/law/law-book'
import { performByAll } from './perform-by-all'
import { type SampleAct, SampleRefusedError, sampleActs, sampleLaw } from './sample-case'
import { sampleRegistry } from './sample-people'

/** The day on which the sample case ends. */
export const sampleEnd = '2026-11-20'

const acts = sampleActs(sampleEnd)

/** An act of one step of the sample case, as `perform` takes it; of a step whose name is not known before it runs, any act. */
type ActOfStep<Step extends string> = Step extends SampleAct['step'] ? Extract<SampleAct, { step: Step }> : Act

/**
 * The sample case's own act of a step, changed where a test needs it; `data` is laid over its payload.
 * @example perform(record, sampleAct(record, 'intake'), context)
 */
export function sampleAct<const Step extends string>(
  record: CaseRecord,
  step: Step,
  change: Partial<Act> & { data?: object } = {},
): ActOfStep<Step> {
  const act = acts.map((next) => next(record)).find((item) => item.step === step)
  if (!act) throw new SampleRefusedError(`示例案件没有该步骤 / the sample case has no act of ${step}`)
  return { ...act, ...change, data: { ...(act.data as object), ...change.data } } as ActOfStep<Step>
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
