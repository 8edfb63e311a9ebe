import type { Act, CaseRecord } from '@zhifa/domain'
import { performByAll, sampleActs, sampleLaw, sampleRegistry } from '@zhifa/domain/testing'

const scripted = sampleActs('2026-11-20')

/** The act of the sample case at a step, for the record as it stands. */
export const scriptedAct = (record: CaseRecord, step: string): Act & { data: object } =>
  scripted.map((next) => next(record)).find((item) => item.step === step) as Act & { data: object }

/** Does one act on a record; for lawful histories alone. */
export function done(record: CaseRecord, act: Act): CaseRecord {
  const result = performByAll(record, act, { law: sampleLaw, registry: sampleRegistry })
  if (!result.ok) throw new Error(result.findings.map((item) => item.message.zh).join())
  return result.record
}
