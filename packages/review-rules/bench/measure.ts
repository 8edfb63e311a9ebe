/** Microseconds a call takes: the best of several rounds, which other load on the machine disturbs least. */
export function microseconds(calls: number, work: (i: number) => unknown): number {
  let best = Number.POSITIVE_INFINITY
  let seen: unknown
  for (let round = 0; round < 15; round++) {
    const start = process.hrtime.bigint()
    for (let i = 0; i < calls; i++) seen = work(i)
    best = Math.min(best, Number(process.hrtime.bigint() - start) / calls / 1000)
  }
  if (seen === undefined) throw new Error('nothing was computed')
  return best
}
