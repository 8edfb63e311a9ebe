/** How long a task takes as it grows. */
export interface Point {
  readonly n: number
  readonly ms: number
}

/**
 * Measures at each size, the smallest first, each the best of a few rounds. Ends where the next size would take longer than half
 * a minute: a curve that stops early says so by ending.
 *
 * @param work does the task n times, or on n things
 */
export async function growth(work: (n: number) => Promise<unknown>, sizes = [1e3, 1e4, 1e5, 1e6]): Promise<Point[]> {
  const points: Point[] = []
  for (const n of sizes) {
    const last = points.at(-1)
    if (last && (last.ms * n) / last.n > 30_000) break
    let best = Number.POSITIVE_INFINITY
    for (let round = 0, spent = 0; round < 5 && spent < 5000; round++) {
      const start = performance.now()
      await work(n)
      const ms = performance.now() - start
      best = Math.min(best, ms)
      spent += ms
    }
    points.push({ n, ms: best })
  }
  return points
}
