import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../../scripts/testing/database'
import { admission, claimProbe, noteAnswer, noteFailure, returnProbe } from './circuit'
import { migratePush } from './migrate'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
  await migratePush(database.db)
})
afterAll(() => database.drop())

const at = (seconds: number) => new Date(Date.UTC(2026, 8, 28, 0, 0, seconds))

it('opens after failures in a row, lets one worker probe, and closes with an answer [D5.2]', async () => {
  const { db } = database
  const fail = (seconds: number) => noteFailure(db, 'c', { threshold: 3, openUntil: at(seconds) })
  expect(await admission(db, 'c', at(0))).toBe('open')
  expect([await fail(10), await fail(10)]).toEqual([false, false])
  await noteAnswer(db, 'c', at(0))
  expect([await fail(10), await fail(10), await fail(10)]).toEqual([false, false, true])
  expect(await admission(db, 'c', at(9))).toBe('broken')
  expect(await claimProbe(db, 'c', at(9), at(60))).toBe(false)
  expect(await admission(db, 'c', at(10))).toBe('probe')
  const claims = await Promise.all(Array.from({ length: 5 }, () => claimProbe(db, 'c', at(10), at(60))))
  expect(claims.filter(Boolean)).toHaveLength(1)
  expect(await admission(db, 'c', at(11))).toBe('broken')
  // The prober died: after its time another may.
  expect(await admission(db, 'c', at(60))).toBe('probe')
  expect(await claimProbe(db, 'c', at(60), at(120))).toBe(true)
  await returnProbe(db, 'c', at(61))
  expect(await claimProbe(db, 'c', at(61), at(120))).toBe(true)
  // One failed probe opens again, whatever the threshold.
  expect(await fail(90)).toBe(true)
  expect(await admission(db, 'c', at(89))).toBe('broken')
  expect(await claimProbe(db, 'c', at(90), at(120))).toBe(true)
  expect(await noteAnswer(db, 'c', at(91))).toBe(true)
  expect(await noteAnswer(db, 'c', at(91))).toBe(false)
  expect(await admission(db, 'c', at(91))).toBe('open')
})

it('prepares the tables once, however many processes begin', async () => {
  const fresh = await freshDatabase()
  const done = await Promise.all(Array.from({ length: 4 }, () => migratePush(fresh.db)))
  // Every step is carried out by exactly one of them.
  const steps = done.flat()
  expect(steps).toContain(1)
  expect(new Set(steps).size).toBe(steps.length)
  await fresh.drop()
})
