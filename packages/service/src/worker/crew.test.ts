import { afterAll, expect, it } from 'vitest'
import { Crew } from './crew'

const crew = new Crew({
  world: { layers: [] },
  threads: 1,
  waiting: 4,
  timeoutMs: 500,
  worker: new URL('../../test/late.mjs', import.meta.url),
})
afterAll(() => crew.close())

const asked = async (ms: number) => (await crew.answer({ operation: String(ms), body: undefined, address: {} })).status

it('counts the time of a computation from when its thread begins, not while the thread is only starting', async () => {
  expect(await asked(0)).toBe(200)
})

it('ends a computation that takes longer, and answers the next from a new thread', async () => {
  const late = await crew.answer({ operation: '5000', body: undefined, address: {} })
  expect([late.status, new TextDecoder().decode(late.body)]).toEqual([503, expect.stringContaining('service.timeout')])
  expect(await asked(0)).toBe(200)
})
