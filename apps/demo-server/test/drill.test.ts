import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drillMinutes, openDrill } from '../src/county-platform/drill/drill'
import { type DrillFaultId, drillFaults } from '../src/county-platform/drill/faults'
import { openDemoCase, walk } from '../src/demo/sample/walk'
import { startBureau, type TestBureau } from './bureau'
import { eventually } from './eventually'

let bureau: TestBureau
beforeAll(async () => {
  bureau = await startBureau('postgres', { drill: true })
}, 120_000)
afterAll(() => bureau.close())

const pressed = (fault: string, origin = bureau.platformUrl) =>
  fetch(`${bureau.platformUrl}/drill`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ fault }).toString(),
  })
const page = async () => (await fetch(`${bureau.platformUrl}/drill`)).text()
const deliveryOf = async (id: string) =>
  (
    await sql<{ state: string; attempts: number }>`select state, attempts from zhifa_push.delivery
      where key like ${`%${id}%`}`.execute(bureau.system.context.db)
  ).rows[0]
const decided = async (): Promise<string> => {
  const { context } = bureau.system
  const id = await openDemoCase(context, context.bureau.today(), false)
  await walk(context, id, context.bureau.today())
  return id
}
const shown = async (): Promise<number> => (await (await fetch(`${bureau.platformUrl}/items.json`)).json()).items.length

describe('the switches of the demonstration', () => {
  it('say what they do, and what goes wrong now', async () => {
    expect(await page()).toContain('平台工作正常，没有演练')
    for (const { name, about } of Object.values(drillFaults))
      for (const words of [name, about]) expect(await page()).toContain(words)
    expect((await pressed('unavailable')).status).toBe(303)
    expect(await page()).toContain('正在演练：暂停服务')
    // The public sees what was published before; those who push are turned away.
    expect((await fetch(bureau.platformUrl)).status).toBe(200)
    expect((await fetch(`${bureau.platformUrl}/api/items`)).status).toBe(503)
    await pressed('none')
    expect((await fetch(`${bureau.platformUrl}/api/items`)).status).not.toBe(503)
  })

  it('slow is slow, and only while it is on', async () => {
    const took = async (): Promise<number> => {
      const began = performance.now()
      await (await fetch(`${bureau.platformUrl}/api/items`)).arrayBuffer()
      return performance.now() - began
    }
    await pressed('slow')
    expect(await took()).toBeGreaterThan(2900)
    await pressed('none')
    expect(await took()).toBeLessThan(2900)
  })

  it('are pressed on their own page only, and know no other fault', async () => {
    expect((await pressed('unavailable', 'http://127.0.0.1:9')).status).toBe(403)
    for (const fault of ['', 'toString', 'constructor', '停电']) {
      const answer = await pressed(fault)
      expect([fault, answer.status]).toEqual([fault, 422])
      expect(await answer.text()).toContain('没有这种故障')
    }
    expect(await page()).toContain('平台工作正常，没有演练')
  })

  it('end by themselves', () => {
    let now = new Date('2026-11-20T09:00:00+08:00')
    const drill = openDrill(() => now)
    drill.switchOn('slow')
    now = new Date(now.getTime() + drillMinutes * 60_000 - 1)
    expect(drill.running()?.fault).toBe('slow')
    now = new Date(now.getTime() + 1)
    expect(drill.running()).toBeUndefined()
  })

  it('exist in a demonstration only', async () => {
    const plain = await startBureau('postgres')
    expect((await fetch(`${plain.platformUrl}/drill`)).status).toBe(404)
    await plain.close()
  })
})

describe('what is published while the platform fails', () => {
  it.each(Object.keys(drillFaults) as DrillFaultId[])(
    '%s: arrives once, and once only [D5.2] [R0.1]',
    async (fault) => {
      const before = await shown()
      await pressed(fault)
      const id = await decided()
      if (fault !== 'slow')
        await eventually(async () => {
          const delivery = await deliveryOf(id)
          return delivery !== undefined && delivery.attempts > 0 && delivery.state !== 'synced'
        }, 30_000)
      await pressed('none')
      await eventually(async () => (await deliveryOf(id))?.state === 'synced', 60_000)
      expect(await shown()).toBe(before + 1)
    },
  )
})
