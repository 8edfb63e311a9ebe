import type { CaseRecord } from '@zhifa/domain'
import { sampleActs, sampleLaw, sampleRegistry } from '@zhifa/domain/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningProgram } from '../../../scripts/testing/run-typescript'
import { answered } from '../src/demo/sample/answered'
import { chinaDay } from '../src/web/china-time'
import { people } from './client'
import { confirmedOverApi } from './confirmed-by-all'
import { type Home, home, type Programs, programs } from './program'
import { recordedOverHttp } from './recorded-over-http'

let files: Programs
let at: Home
beforeAll(async () => {
  files = await programs()
  at = await home(files)
})
afterAll(async () => {
  await at.remove()
  await files.remove()
})

const sample = { law: sampleLaw, registry: sampleRegistry }

/** No platform listens there: the push has nothing to do with what is on record. */
const alone = { FIRST_CASES: 'none', PLATFORM_URL: 'http://127.0.0.1:9' }

it('kill -9 between any two acts, and in the middle of them, loses nothing and doubles nothing [R0.1] [R4.1]', async () => {
  const end = chinaDay(new Date())
  const acts = sampleActs(end)
  let server: RunningProgram = await at.start(alone)
  let as = people(at.url)
  const restart = async () => {
    server.process.kill('SIGKILL')
    await server.ended
    server = await at.start(alone)
    as = people(at.url)
  }
  const read = async (id: string): Promise<CaseRecord> =>
    (await (await as('archivist')).get(`/api/cases/${id}`)).json<{ record: CaseRecord }>().record

  /** Proposes an act and has everybody confirm it who still has to. */
  const entered = async (proposer: string, caseId: string, expectedSeq: number, act: unknown) =>
    confirmedOverApi({ as }, await (await as(proposer)).postJson(`/api/cases/${caseId}/acts`, { expectedSeq, act }))

  const { id } = (await (await as('officer-a')).postJson('/api/cases', { cause: 'public-place.unlicensed' })).json<{
    id: string
  }>()
  let record = await read(id)
  let duringRequest = 0
  for (const [i, make] of acts.entries()) {
    const act = await recordedOverHttp(as, id, answered(sample, record, make(record)))
    const request = entered(act.by[0]!, id, i, act).catch(() => undefined)
    const midway = i % 2 === 1
    // Odd acts are killed somewhere on their way: from before the request is read to after the answer.
    if (midway) await new Promise((resolve) => setTimeout(resolve, Math.random() * 250))
    const answer = midway ? undefined : await request
    if (!midway)
      expect([act.step, answer?.status, answer?.text.slice(0, 300)]).toEqual([act.step, 201, expect.anything()])
    await restart()
    const acknowledged = (midway ? await request : answer)?.status === 201
    const before = record
    record = await read(id)
    expect(record.entries.slice(0, i)).toEqual(before.entries)
    expect(record.entries.length).toBeGreaterThanOrEqual(i + (acknowledged ? 1 : 0))
    expect(record.entries.length).toBeLessThanOrEqual(i + 1)
    if (record.entries.length === i) {
      duringRequest += 1
      const again = await entered(act.by[0]!, id, i, act)
      expect(again.status).toBe(201)
      record = await read(id)
    }
    const twice = await (await as(act.by[0]!)).postJson(`/api/cases/${id}/acts`, { expectedSeq: i, act })
    expect(twice.status).toBe(409)
  }
  expect(record.entries.map(({ step }) => step)).toEqual(acts.map((make) => make(record).step))
  expect(record.entries.map(({ seq }) => seq)).toEqual(acts.map((_, i) => i + 1))
  server.process.kill('SIGTERM')
  expect(await server.ended).toBe(0)
  console.info(`${acts.length} kills, ${duringRequest} of them before the act was on record`)
})
