import { Agent, request } from 'undici'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type Fault,
  type Simulator,
  sampleKey,
  samplePublication,
  sampleSecret,
  sampleWithdrawal,
  startSimulator,
} from '../../testing'
import type { Channel, Publishing, Withdrawing } from './channel'
import { restChannel } from './rest'
import { retryAfterMs } from './rest-answer'

const now = () => new Date()
const dispatcher = new Agent()
let platform: Simulator
let channel: Channel

beforeEach(async () => {
  platform = await startSimulator({ maxBytes: 100_000 })
  channel = restChannel({
    id: 'county',
    url: platform.url,
    keys: [sampleSecret],
    request,
    dispatcher,
    now,
    timeoutMs: 1500,
  })
})
afterEach(() => platform.close())
afterAll(() => dispatcher.close())

describe('the REST channel [D5.2]', () => {
  it('puts, withdraws and reads back over real HTTP', async () => {
    expect(await channel.put(samplePublication('1') as Publishing)).toMatchObject({
      kind: 'receipt',
      receipt: { outcome: 'applied' },
    })
    expect(await channel.readBack(sampleKey('1'))).toMatchObject({
      kind: 'observed',
      observed: { version: 1, state: 'published' },
    })
    expect(await channel.withdraw(sampleWithdrawal('1', 2) as Withdrawing)).toMatchObject({
      kind: 'receipt',
      receipt: { level: 'withdrawn' },
    })
    expect(await channel.readBack(sampleKey('2'))).toEqual({ kind: 'observed' })
  })

  it.each<[Fault, string]>([
    [{ fault: 'timeout-after-commit' }, 'timeout'],
    [{ fault: 'timeout-before-commit' }, 'timeout'],
    [{ fault: 'slow-body', msPerByte: 10 }, 'timeout'],
    [{ fault: 'status', status: 500 }, 'server-error'],
    [{ fault: 'status', status: 401 }, 'unauthorised'],
    [{ fault: 'status', status: 302 }, 'unexpected-status'],
    [{ fault: 'status', status: 404 }, 'unexpected-status'],
    [{ fault: 'too-many', retryAfter: 3 }, 'rate-limited'],
    [{ fault: 'truncated' }, 'connection-lost'],
    [{ fault: 'reset', applied: true }, 'connection-lost'],
    [{ fault: 'reset', applied: false }, 'connection-lost'],
    [{ fault: 'wrong-receipt' }, 'receipt-mismatch'],
    [{ fault: 'forged-receipt' }, 'receipt-not-genuine'],
    [{ fault: 'html' }, 'answer-unreadable'],
  ])('says what happened: %o is %s', async (fault, code) => {
    platform.script(fault)
    const answer = await channel.put(samplePublication('1') as Publishing)
    expect(answer).toMatchObject({
      kind: 'failed',
      failure: { code, message: { zh: expect.stringMatching(/\p{Script=Han}/u) } },
    })
    if (answer.kind === 'failed') expect(answer.failure.permanent).toBeUndefined()
  })

  it('keeps what the platform asks for in Retry-After', async () => {
    platform.script({ fault: 'too-many', retryAfter: 3 })
    expect(await channel.put(samplePublication('1') as Publishing)).toMatchObject({ failure: { retryAfterMs: 3000 } })
    const at = new Date('2026-09-28T00:00:00Z')
    expect(retryAfterMs('Mon, 28 Sep 2026 00:00:10 GMT', at)).toBe(10_000)
    expect(retryAfterMs('999999999', at)).toBe(86_400_000)
    expect(retryAfterMs('soon', at)).toBeUndefined()
    expect(retryAfterMs(undefined, at)).toBeUndefined()
  })

  it('knows a refusal from a failure', async () => {
    platform.script({ fault: 'refuse' })
    expect(await channel.put(samplePublication('1') as Publishing)).toMatchObject({
      kind: 'receipt',
      receipt: { outcome: 'refused' },
    })
    const large = samplePublication('1', 1, '大') as Publishing
    const bytes = Buffer.alloc(200_000).toString('base64')
    const attachments = [
      { name: 'a.pdf', mediaType: 'application/pdf' as const, sha256: '0'.repeat(64), base64: bytes },
    ]
    const answer = await channel.put({ ...large, attachments })
    expect(answer).toMatchObject({ kind: 'failed', failure: { code: 'too-large', permanent: true } })
  })

  it.each([
    ['wrong-receipt', 'receipt-mismatch'],
    ['forged-receipt', 'receipt-not-genuine'],
  ] as const)('believes no state that is %s', async (fault, code) => {
    await channel.put(samplePublication('1') as Publishing)
    platform.scriptReadBack({ fault })
    expect(await channel.readBack(sampleKey('1'))).toMatchObject({ kind: 'failed', failure: { code } })
  })

  it('says that nobody is there', async () => {
    await platform.close()
    expect(await channel.put(samplePublication('1') as Publishing)).toMatchObject({ failure: { code: 'unreachable' } })
    expect(await channel.readBack(sampleKey('1'))).toMatchObject({ failure: { code: 'unreachable' } })
  })
})
