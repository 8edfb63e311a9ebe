import { type CaseRecord, deadlinesOf, replay } from '../src'
import { sampleLaw, sampleRecord } from '../testing'

/** Microseconds a call takes: the best of several rounds, which other load on the machine disturbs least. */
function microseconds(calls: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 7; round++) {
    const start = process.hrtime.bigint()
    for (let i = 0; i < calls; i++) if (work() === undefined) throw new Error('nothing was computed')
    best = Math.min(best, Number(process.hrtime.bigint() - start) / calls / 1000)
  }
  return best
}

/** A record of the given length: the sample with its repeatable evidence step filled up. */
function longRecord(entries: number): CaseRecord {
  const base = sampleRecord()
  const at = base.entries.findIndex((entry) => entry.step === 'evidence')
  const evidence = base.entries[at]!
  const more = Array.from({ length: entries - base.entries.length }, () => evidence)
  const all = [...base.entries.slice(0, at), ...more, ...base.entries.slice(at)]
  return { ...base, entries: all.map((entry, i) => ({ ...entry, seq: i + 1 })) }
}

/** Time to recompute the deadlines of many open cases, in microseconds a case. */
function recompute(record: CaseRecord, cases: number): number {
  const start = process.hrtime.bigint()
  let running = 0
  for (let i = 0; i < cases; i++)
    running += deadlinesOf(record, { law: sampleLaw, asOf: '2026-11-05' }).filter(
      (item) => item.status === 'running',
    ).length
  if (running === 0) throw new Error('no deadline was running')
  return Number(process.hrtime.bigint() - start) / cases / 1000
}

/** Deadlines and replay of cases: one case explained in full, a long record, and the nightly recomputation of a county. */
export async function bench() {
  const record = sampleRecord()
  const long = longRecord(200)
  const explained = () =>
    deadlinesOf(record, { law: sampleLaw, asOf: '2026-11-20' })
      .map((item) => item.deadline?.explanation)
      .join('')
  const text = microseconds(3_000, explained)
  const replayed = microseconds(3_000, () => replay(long))
  const open = sampleRecord({ upTo: 'notice-service' })
  recompute(open, 2_000)
  const small = recompute(open, 1_000)
  const large = recompute(open, 100_000)
  return [
    {
      name: `${deadlinesOf(record, { law: sampleLaw, asOf: '2026-11-20' }).length} deadlines of a case, explained`,
      value: text,
      unit: 'µs',
      target: '< 50',
      met: text < 50,
    },
    { name: 'replay of 200 entries', value: replayed, unit: 'µs', target: '< 1,000', met: replayed < 1000 },
    { name: 'deadlines of 100,000 open cases', value: large / 10, unit: 's', target: '< 5', met: large / 10 < 5 },
    {
      name: 'cost per case, 100,000 against 1,000',
      value: large / small,
      unit: '×',
      target: '≈ 1',
      met: large / small < 1.3,
    },
  ]
}
