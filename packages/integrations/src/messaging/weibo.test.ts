import { describe, expect, it } from 'vitest'
import recorded from '../../data/recorded/weibo.json'
import { samplePublication } from '../../testing'
import { messageOf } from './message-channel'
import { weiboChannel } from './weibo'

const url = 'https://platform.example/items/a'

/** Gives the answers in order and keeps what was asked. */
function player(...answers: readonly unknown[]) {
  const asked: { operation: string; status: string; rip: string }[] = []
  const left = [...answers]
  const call = async (operation: string, body: unknown) => {
    asked.push({ operation, ...(body as { status: string; rip: string }) })
    return left.shift()
  }
  return { asked, channel: weiboChannel({ id: 'weibo', call, userIp: '203.0.113.7' }) }
}

describe('messages on Weibo, after a recorded example [D5.1]', () => {
  it('shares the address with a short text', async () => {
    const [exchange] = recorded.exchanges
    const { channel, asked } = player(exchange?.answer)
    const message = messageOf(samplePublication('1'), url)
    if (!message) throw new Error('no message')
    expect(await channel.post(message)).toMatchObject({ kind: 'posted', reference: '5000000000000001' })
    expect(asked).toEqual([{ operation: exchange?.operation, status: `${message.text} ${url}`, rip: '203.0.113.7' }])
  })

  it.each([
    ['a long text is cut, its address never', `${'案'.repeat(300)}`],
    ['topics lose their sign', '#公示# 示例'],
  ])('%s', async (_, text) => {
    const { channel, asked } = player({ idstr: '1' })
    await channel.post({ title: 't', text, url })
    const { status = '' } = asked[0] ?? {}
    expect([...status].length).toBeLessThanOrEqual(140)
    expect(status).not.toContain('#')
    expect(status.endsWith(` ${url}`)).toBe(true)
  })

  it.each([
    [{ request: '/statuses/share.json', error_code: '10023', error: 'User requests out of rate limit' }, false],
    [{ request: '/statuses/share.json', error_code: 20019, error: 'Repeat content' }, true],
    ['<html>', false],
    [{}, false],
  ])('tells a passing failure from a lasting one: %j', async (answer, permanent) => {
    const { channel } = player(answer)
    expect(await channel.post({ title: 't', text: 't', url })).toMatchObject({ kind: 'failed', permanent })
  })

  it('asks a person to delete', async () => {
    const { channel, asked } = player()
    expect(await channel.remove('1')).toMatchObject({ kind: 'failed', permanent: true })
    expect(asked).toEqual([])
  })
})
