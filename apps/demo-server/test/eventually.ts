/** Waits until `check` gives something; what it throws counts as not yet. */
export async function eventually<T>(check: () => Promise<T | undefined | false>, withinMs = 30_000): Promise<T> {
  const end = Date.now() + withinMs
  let last: unknown
  for (;;) {
    try {
      const found = await check()
      if (found) return found
    } catch (error) {
      last = error
    }
    if (Date.now() > end) throw new Error(`not within ${withinMs} ms`, { cause: last })
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
