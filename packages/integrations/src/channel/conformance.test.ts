import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { afterEach, describe, it } from 'vitest'
import { freshDatabase } from '../../../../scripts/testing/database'
import {
  type ConformanceSubject,
  channelConformance,
  exchangeCollector,
  sampleSecret,
  startSimulator,
} from '../../testing'
import { createExchangeTable, exchangeDatabaseChannel, postgresExchange } from '../exchange-database'
import { profileOf } from '../profile'
import { directoryDrop, spreadsheetChannel } from '../spreadsheet'
import { restChannel } from './rest'

const now = () => new Date()
const cleanups: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup()
})

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

const exchange = (honoursDeletion: boolean) => async (): Promise<ConformanceSubject> => {
  const database = await freshDatabase()
  cleanups.push(() => database.drop())
  const profile = profileOf('double-publicity-penalty-g2')
  await createExchangeTable(database.db, { profile })
  const collector = exchangeCollector(database.db, profile)
  const dialect = postgresExchange(database.db, { profile })
  return {
    channel: exchangeDatabaseChannel({ id: 'front', dialect, profile, honoursDeletion, now }),
    collect: async () => void (await collector.collect()),
    refuseNext: async () => collector.refuseNext('统一社会信用代码不存在'),
    cutOff: () => database.close(),
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

describe.each([
  ['spreadsheet by hand', spreadsheet],
  ['signed REST', rest],
  ['exchange database that honours deletion', exchange(true)],
  ['exchange database that only collects', exchange(false)],
] as const)('the channel %s [D5.1] [D5.2]', (_, open) => {
  for (const { name, run } of channelConformance) it(name, async () => run(await open()))
})
