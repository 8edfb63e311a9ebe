import { describe, expect, it } from 'vitest'
import recorded from '../../data/recorded/wechat-official-account.json'
import { samplePublication, sampleWithdrawal } from '../../testing'
import { messageOf } from './message-channel'
import { wechatChannel } from './wechat'

/** Plays the exchanges in order and fails on any other question. */
function player(exchanges: readonly { readonly operation: string; readonly answer: unknown }[]) {
  const left = [...exchanges]
  const asked: unknown[] = []
  const call = async (operation: string, body: unknown) => {
    const next = left.shift()
    if (next?.operation !== operation) throw new Error(`expected ${next?.operation}, got ${operation}`)
    asked.push(body)
    return next.answer
  }
  return { left, asked, channel: wechatChannel({ id: 'wechat', call, coverMediaId: 'COVER' }) }
}

describe('messages on WeChat, after a recorded example [D5.1]', () => {
  it('posts, waits for the review, and removes', async () => {
    const { channel, asked, left } = player(recorded.exchanges)
    const message = messageOf(samplePublication('1', 1, '<b>案'), 'https://platform.example/items/a')
    if (!message) throw new Error('no message')
    expect(await channel.post(message)).toMatchObject({ kind: 'in-review', reference: '100000001' })
    expect(asked[0]).toMatchObject({
      articles: [
        { content_source_url: 'https://platform.example/items/a', content: expect.stringContaining('&lt;b&gt;案') },
      ],
    })
    expect(await channel.stateOf('100000001')).toMatchObject({ kind: 'in-review' })
    expect(await channel.stateOf('100000001')).toMatchObject({ kind: 'posted', reference: 'ARTICLE-EXAMPLE-1' })
    expect(await channel.remove('ARTICLE-EXAMPLE-1')).toEqual({ kind: 'removed' })
    expect(left).toEqual([])
  })

  it.each([
    [{ errcode: -1, errmsg: 'system error' }, false],
    [{ errcode: 87014, errmsg: 'risky content' }, true],
    ['<html>', false],
    [{ errcode: 0 }, false],
  ])('tells a passing failure from a lasting one: %j', async (answer, permanent) => {
    const { channel } = player([{ operation: '/cgi-bin/draft/add', answer }])
    expect(await channel.post({ title: 't', text: 't', url: 'https://x.example' })).toMatchObject({
      kind: 'failed',
      permanent,
    })
  })

  it('has no message for a withdrawal', () => {
    expect(messageOf(sampleWithdrawal('1', 2), 'https://platform.example/items/a')).toBeUndefined()
  })
})
