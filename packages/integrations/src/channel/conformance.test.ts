import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { afterAll, afterEach, describe, it } from 'vitest'
import { type FrontKind, frontKinds, stopMariadb } from '../../test/fronts'
import {
  type ConformanceSubject,
  channelConformance,
  exchangeCollector,
  sampleSecret,
  startSimulator,
} from '../../testing'
import { exchangeDatabaseChannel } from '../exchange-database'
import { profileOf } from '../profile'
import { directoryDrop, spreadsheetChannel } from '../spreadsheet'
import { restChannel } from './rest'

const now = () => new Date()
const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

afterAll(stopMariadb)

async function rest(): Promise<ConformanceSubject> {
  const platform = await startSimulator()
  cleanups.push(() => platform.close())
  return {
    channel: restChannel({ id: 'county', url: platform.url, keys: [sampleSecret], request, now }),
    collect: async () => {},
    refuseNext: async () => platform.script({ fault: 'refuse' }),
    cutOff: () => platform.close(),
    withdrawal: 'withdraws',
  }
}

const exchange = (kind: FrontKind, honoursDeletion: boolean) => async (): Promise<ConformanceSubject> => {
  const profile = profileOf('double-publicity-penalty-g2')
  const { db, dialect, schema, close, drop } = await kind.open(profile)
  cleanups.push(drop)
  const collector = exchangeCollector(db, profile, schema)
  return {
    channel: exchangeDatabaseChannel({ id: 'front', dialect, profile, honoursDeletion, now }),
    collect: async () => void (await collector.collect()),
    refuseNext: async () => collector.refuseNext('统一社会信用代码不存在'),
    cutOff: close,
    withdrawal: honoursDeletion ? 'withdraws' : 'cannot',
  }
}

/** A person who uploads whatever lies there. */
async function spreadsheet(): Promise<ConformanceSubject> {
  const directory = await mkdtemp(join(tmpdir(), 'zhifa-drop-'))
  const remove = () => rm(directory, { recursive: true, force: true })
  cleanups.push(remove)
  const drop = directoryDrop(directory)
  let refusing = false
  return {
    channel: spreadsheetChannel({ id: 'by-hand', drop, profile: profileOf('double-publicity-penalty-g2'), now }),
    async collect() {
      const names = await drop.list()
      for (const name of names.filter((each) => each.endsWith('.xlsx'))) {
        const answer = name.replace(/xlsx$/, 'result.json')
        if (names.includes(answer)) continue
        await drop.write(
          answer,
          Buffer.from(JSON.stringify(refusing ? { result: 'refused', reason: '日期格式有误' } : { result: 'taken' })),
        )
        refusing = false
      }
    },
    refuseNext: async () => {
      refusing = true
    },
    cutOff: remove,
    withdrawal: 'cannot',
  }
}

const doors: readonly (readonly [name: string, open: () => Promise<ConformanceSubject>, there: boolean])[] = [
  ['spreadsheet by hand', spreadsheet, true],
  ['signed REST', rest, true],
  ...frontKinds.flatMap((kind) => [
    [`exchange database on ${kind.name} that honours deletion`, exchange(kind, true), kind.there] as const,
    [`exchange database on ${kind.name} that only collects`, exchange(kind, false), kind.there] as const,
  ]),
]

describe.each(doors)('the channel %s [D5.1] [D5.2]', (_, open, there) => {
  for (const { name, run } of channelConformance) it.skipIf(!there)(name, async () => run(await open()))
})
