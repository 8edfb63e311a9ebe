import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'

let bureau: TestBureau
beforeAll(async () => {
  bureau = await startBureau('embedded')
})
afterAll(() => bureau.close())

const page = async (who: string): Promise<string> => (await (await bureau.as(who)).get('/desk/disclosure')).text

it('a decision is owed to the public from its day until it is published', async () => {
  const { context } = bureau.system
  const today = context.bureau.today()
  const id = await openDemoCase(context, today, false)
  const listed = async (who = 'agency-head') => (await page(who)).includes(`/desk/cases/${id}"`)
  await walk(context, id, today, 'defence-review')
  expect(await listed()).toBe(false)
  await walk(context, id, today, 'decision')
  expect([await listed(), await listed('officer-a'), await listed('officer-c')]).toEqual([true, true, false])
  await walk(context, id, today)
  expect(await listed()).toBe(false)
})
