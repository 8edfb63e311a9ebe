import { expect, it } from 'vitest'
import { groupCommit } from './group-commit'

/** Writes that end when the test says so. */
function held() {
  const groups: string[][] = []
  const release: (() => void)[] = []
  const write = async (items: readonly string[]): Promise<string[]> => {
    groups.push([...items])
    await new Promise<void>((resolve) => release.push(resolve))
    if (items.includes('bad')) throw new Error('bad')
    return items.map((item) => item.toUpperCase())
  }
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  const next = async () => {
    await turn()
    release.shift()?.()
    await turn()
  }
  return { groups, write, next }
}

it('what comes during a write goes together with the next, in order, each with its own result', async () => {
  const { groups, write, next } = held()
  const save = groupCommit({ write, limit: 3 })
  const first = save('a')
  await new Promise((resolve) => setImmediate(resolve))
  const rest = ['b', 'c', 'd', 'e'].map(save)
  for (let i = 0; i < 3; i++) await next()
  expect(await Promise.all([first, ...rest])).toEqual(['A', 'B', 'C', 'D', 'E'])
  expect(groups).toEqual([['a'], ['b', 'c', 'd'], ['e']])
})

it('one bad item takes nobody with it', async () => {
  const { groups, write, next } = held()
  const save = groupCommit({ write, limit: 9 })
  const saved = Promise.allSettled(['a', 'bad', 'c'].map(save))
  for (let i = 0; i < 4; i++) await next()
  expect((await saved).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(groups).toEqual([['a', 'bad', 'c'], ['a'], ['bad'], ['c']])
})

it('items of one name go one after the other, also past the limit', async () => {
  const { groups, write, next } = held()
  const save = groupCommit({ write, limit: 2, apart: (item) => item[0] ?? '' })
  const saved = Promise.all(['a1', 'a2', 'b1', 'a3', 'c1'].map(save))
  for (let i = 0; i < 3; i++) await next()
  expect(await saved).toEqual(['A1', 'A2', 'B1', 'A3', 'C1'])
  expect(groups).toEqual([['a1', 'b1'], ['a2', 'c1'], ['a3']])
})
