import { deepStrictEqual, ok } from 'node:assert/strict'
import type { Publication } from '@zhifa/domain'
import type { Channel, Delivered, Publishing, ReadBack, Withdrawing } from '../src/channel'
import { contentDigest } from '../src/digest'
import { sampleKey, samplePublication, sampleWithdrawal } from './samples'

/** One way to a platform with its other side, as the conformance suite drives it. */
export interface ConformanceSubject {
  readonly channel: Channel
  /** Lets the other side take what was handed over, and ends when it has. */
  readonly collect: () => Promise<void>
  /** Lets the other side refuse what it takes next. */
  readonly refuseNext: () => Promise<void>
  /** Makes the other side unreachable. Comes last. */
  readonly cutOff: () => Promise<void>
  /** What happens to a withdrawal after the other side took the item. */
  readonly withdrawal: 'withdraws' | 'cannot'
}

export interface ConformanceCase {
  readonly name: string
  run(subject: ConformanceSubject): Promise<void>
}

const put = (channel: Channel, id: string, version = 1, caseName?: string) =>
  channel.put(samplePublication(id, version, caseName) as Publishing)
const withdraw = (channel: Channel, id: string, version: number) =>
  channel.withdraw(sampleWithdrawal(id, version) as Withdrawing)

function tookIt(delivered: Delivered): void {
  const good =
    delivered.kind === 'handed-over' || (delivered.kind === 'receipt' && delivered.receipt.outcome !== 'refused')
  ok(good, `the channel did not take the item: ${JSON.stringify(delivered)}`)
}

function shows(back: ReadBack, publication: Publication): void {
  const { key, version, verb } = publication
  ok(back.kind === 'observed' && back.observed, `nothing is shown: ${JSON.stringify(back)}`)
  const { observed } = back
  deepStrictEqual(
    {
      key: observed.key,
      version: observed.version,
      state: observed.state,
      visible: observed.visible,
      digest: observed.digest,
    },
    {
      key,
      version,
      state: verb === 'publish' ? 'published' : 'withdrawn',
      visible: true,
      digest: contentDigest(publication),
    },
  )
}

/**
 * What every channel must do, whatever it runs over. Give each case a fresh subject.
 *
 * @example
 * for (const { name, run } of channelConformance) it(name, async () => run(await openMyChannel()))
 */
export const channelConformance: readonly ConformanceCase[] = [
  {
    name: 'knows nothing of an item that was never sent',
    async run({ channel }) {
      deepStrictEqual(await channel.readBack(sampleKey('1')), { kind: 'observed' })
    },
  },
  {
    name: 'shows what was sent, and only after the other side took it',
    async run({ channel, collect }) {
      const delivered = await put(channel, '1')
      tookIt(delivered)
      if (delivered.kind === 'handed-over') deepStrictEqual(await channel.readBack(sampleKey('1')), { kind: 'waiting' })
      await collect()
      shows(await channel.readBack(sampleKey('1')), samplePublication('1'))
    },
  },
  {
    name: 'makes no difference between sending once and twice, before and after it was taken',
    async run({ channel, collect }) {
      tookIt(await put(channel, '1'))
      tookIt(await put(channel, '1'))
      await collect()
      tookIt(await put(channel, '1'))
      await collect()
      shows(await channel.readBack(sampleKey('1')), samplePublication('1'))
    },
  },
  {
    name: 'replaces a version by a newer one, taken or not',
    async run({ channel, collect }) {
      tookIt(await put(channel, '1'))
      tookIt(await put(channel, '1', 2))
      await collect()
      shows(await channel.readBack(sampleKey('1')), samplePublication('1', 2))
      tookIt(await put(channel, '1', 4))
      await collect()
      shows(await channel.readBack(sampleKey('1')), samplePublication('1', 4))
    },
  },
  {
    name: 'takes back what was not taken yet',
    async run({ channel, collect }) {
      const first = await put(channel, '1')
      tookIt(first)
      if (first.kind !== 'handed-over') return
      tookIt((await withdraw(channel, '1', 2)) as Delivered)
      await collect()
      shows(await channel.readBack(sampleKey('1')), sampleWithdrawal('1', 2))
    },
  },
  {
    name: 'withdraws what is shown, or says that this door cannot',
    async run({ channel, collect, withdrawal }) {
      tookIt(await put(channel, '1'))
      await collect()
      const answer = await withdraw(channel, '1', 2)
      if (withdrawal === 'cannot') {
        ok(answer.kind === 'cannot-withdraw-here' && answer.message.zh !== '', JSON.stringify(answer))
        shows(await channel.readBack(sampleKey('1')), samplePublication('1'))
        return
      }
      tookIt(answer as Delivered)
      await collect()
      shows(await channel.readBack(sampleKey('1')), sampleWithdrawal('1', 2))
    },
  },
  {
    name: 'brings the other side’s no, with its words in both languages',
    async run({ channel, collect, refuseNext }) {
      await refuseNext()
      const answer = await put(channel, '1')
      await collect()
      const words = answer.kind === 'handed-over' ? await channel.readBack(sampleKey('1')) : answer
      const said =
        words.kind === 'receipt' ? words.receipt.errors[0]?.message : 'message' in words ? words.message : undefined
      ok(
        words.kind === 'refused' || (words.kind === 'receipt' && words.receipt.outcome === 'refused'),
        JSON.stringify(words),
      )
      ok(said && said.zh !== '' && said.en !== '')
    },
  },
  {
    name: 'keeps items apart',
    async run({ channel, collect }) {
      tookIt(await put(channel, '1'))
      tookIt(await put(channel, '2', 1, '另一案'))
      await collect()
      shows(await channel.readBack(sampleKey('1')), samplePublication('1'))
      shows(await channel.readBack(sampleKey('2')), samplePublication('2', 1, '另一案'))
    },
  },
  {
    name: 'says that nobody is there, instead of throwing',
    async run({ channel, cutOff }) {
      await cutOff()
      for (const answer of [
        await put(channel, '1'),
        await withdraw(channel, '1', 2),
        await channel.readBack(sampleKey('1')),
      ])
        ok(answer.kind === 'failed' && answer.failure.permanent === undefined, JSON.stringify(answer))
    },
  },
]
