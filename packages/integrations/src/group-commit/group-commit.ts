interface Waiting<T, R> {
  readonly item: T
  readonly resolve: (result: R) => void
  readonly reject: (error: unknown) => void
}

/**
 * Lets what waits be written together: while one group is on its way to the disk, the next one gathers, so that a hundred
 * requests cost a few transactions and nobody waits for a timer. Alone, an item goes at once. When a group fails, each of
 * its items is tried alone: one bad item takes nobody with it.
 *
 * @param options.write writes one group in one transaction and gives a result for each item, in order
 * @param options.limit items in one group at most
 * @param options.apart items of the same name never share a group; they keep their order
 * @example
 * const save = groupCommit({ limit: 100, write: (rows) => insertAll(rows) })
 * await save(row) // resolves when it is on the disk
 */
export function groupCommit<T, R>(options: {
  readonly write: (items: readonly T[]) => Promise<readonly R[]>
  readonly limit: number
  readonly apart?: (item: T) => string
}): (item: T) => Promise<R> {
  const { write, limit, apart } = options
  let waiting: Waiting<T, R>[] = []
  let writing = false

  function nextGroup(): Waiting<T, R>[] {
    if (!apart) return waiting.splice(0, limit)
    const group: Waiting<T, R>[] = []
    const rest: Waiting<T, R>[] = []
    const names = new Set<string>()
    for (const each of waiting) {
      const name = apart(each.item)
      const fits = group.length < limit && !names.has(name)
      ;(fits ? group : rest).push(each)
      names.add(name)
    }
    waiting = rest
    return group
  }

  async function writeGroup(group: readonly Waiting<T, R>[]): Promise<void> {
    try {
      const results = await write(group.map(({ item }) => item))
      for (const [i, { resolve }] of group.entries()) resolve(results[i] as R)
    } catch (error) {
      if (group.length > 1) for (const each of group) await writeGroup([each])
      else for (const { reject } of group) reject(error)
    }
  }

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) await writeGroup(nextGroup())
    writing = false
  }

  return (item) =>
    new Promise<R>((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (writing) return
      writing = true
      // What is handed over in the same breath goes together.
      queueMicrotask(() => void writeAll())
    })
}
