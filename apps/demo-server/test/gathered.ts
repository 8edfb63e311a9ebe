/** Everything that comes, at once: Node 20 has no `Array.fromAsync`. */
export async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
