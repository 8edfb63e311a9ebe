import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type CaseRecord, fieldOf } from '@zhifa/domain'
import { sampleActs, sampleLaw, sampleRegistry } from '@zhifa/domain/testing'
import { expect } from 'vitest'
import { answered } from '../src/demo/sample/answered'
import { ofOwnParty } from '../src/demo/sample/own-party'
import { chinaDay } from '../src/web/china-time'
import type { people } from './client'
import { confirmedOverApi } from './confirmed-by-all'
import { recordedOverHttp } from './recorded-over-http'

const run = promisify(execFile)

/** A case that somebody works on: how many of its acts were acknowledged. */
export interface Work {
  readonly id: string
  readonly serial: number
  acknowledged: number
}

const end = chinaDay(new Date())
export const acts = sampleActs(end)
type People = ReturnType<typeof people>

/** Where documents bear numbers that no other case may have, and how wide they are. */
const numbers = { filing: 1, 'review-opinion': 1, 'prior-notice': 1, decision: 1, archiving: 4 }

function numbered({ step, data }: { step: string; data: unknown }, serial: number): unknown {
  const width = numbers[step as keyof typeof numbers]
  if (width === undefined) return data
  const key = step === 'archiving' ? 'fileNumber' : 'number'
  const own = String(fieldOf(data, key)).replace(/\d+(号?)$/, `${String(serial).padStart(width, '0')}$1`)
  return { ...Object(data), [key]: own }
}

async function read(as: People, id: string): Promise<CaseRecord> {
  const answer = await (await as('archivist')).get(`/api/cases/${id}`)
  expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, ''])
  return answer.json<{ record: CaseRecord }>().record
}

/** Does the next act of a case, unless it is at its end, and says how many are on record. */
export async function actOnce(as: People, work: Work): Promise<number> {
  const record = await read(as, work.id)
  const seq = record.entries.length
  // What was not acknowledged may be on record all the same; what was acknowledged always is.
  expect(seq).toBeGreaterThanOrEqual(work.acknowledged)
  work.acknowledged = seq
  const made = acts[seq]?.(record)
  if (!made) return seq
  const said = answered({ law: sampleLaw, registry: sampleRegistry }, record, made)
  // Nobody is fined twice for the same: each case is against an enterprise of its own.
  const act = await recordedOverHttp(as, work.id, ofOwnParty(work.id, said))
  const proposed = await (await as(act.by[0] ?? '')).postJson(`/api/cases/${work.id}/acts`, {
    expectedSeq: seq,
    act: { ...act, data: numbered(act, work.serial) },
  })
  const answer = await confirmedOverApi({ as }, proposed)
  expect([act.step, answer.status, answer.status === 201 ? '' : answer.text]).toEqual([act.step, 201, ''])
  work.acknowledged = seq + 1
  return work.acknowledged
}

/** The next act of the newest case, or of one opened anew where that is at its end. */
export async function writeOnce(as: People, works: Work[], newSerial: () => number): Promise<void> {
  let work = works.at(-1)
  if (!work || work.acknowledged === acts.length) {
    const opened = await (await as('officer-a')).postJson('/api/cases', { cause: 'public-place.unlicensed' })
    expect([opened.status, opened.status === 201 ? '' : opened.text]).toEqual([201, ''])
    work = { id: opened.json<{ id: string }>().id, serial: newSerial(), acknowledged: 0 }
    works.push(work)
  }
  await actOnce(as, work)
}

/** Each entry once, in the order of the sample, and nothing that was acknowledged is missing. */
export async function demandWhole(as: People, { id, acknowledged }: Work): Promise<CaseRecord> {
  const record = await read(as, id)
  const { entries } = record
  const expected = entries.map((_, i) => acts[i]?.({ ...record, entries: entries.slice(0, i) }).step)
  expect(entries.length).toBeGreaterThanOrEqual(acknowledged)
  expect(entries.map(({ seq, step }) => [seq, step])).toEqual(expected.map((step, i) => [i + 1, step]))
  return record
}

/** What the independent program says of the exported ledger under its signed head. */
export async function verified(as: People, program: string, directory: string): Promise<string> {
  const archivist = await as('archivist')
  const [record, checkpoint] = [join(directory, 'record.jsonl'), join(directory, 'checkpoint.txt')]
  await writeFile(record, (await archivist.get('/desk/ledger.jsonl')).text)
  await writeFile(checkpoint, (await archivist.get('/desk/checkpoint.txt')).text)
  const [key = ''] = (await archivist.get('/ledger-keys.txt')).text.split('\n')
  const args = [program, 'verify', record, '--key', key, '--checkpoint', checkpoint]
  return (await run(process.execPath, args, { maxBuffer: 2 ** 24 })).stdout
}
