import { describe, expect, it } from 'vitest'
import { samplePublication, sampleWithdrawal } from '../../testing'
import { atomFeed } from './atom'
import { jsonFeed } from './json-feed'

const day = (n: number) => new Date(Date.UTC(2026, 8, n))
const options = {
  title: '示例县行政执法公示',
  homeUrl: 'https://platform.example/',
  feedUrl: 'https://platform.example/feed.atom',
  author: '示例县卫生健康局',
  updatedAt: day(1),
}
const items = [
  {
    publication: samplePublication('1', 1, '<script>&"案'),
    url: 'https://platform.example/items/a?x=1&y=2',
    publishedAt: day(2),
    updatedAt: day(2),
  },
  {
    publication: sampleWithdrawal('2', 2),
    url: 'https://platform.example/items/b',
    publishedAt: day(2),
    updatedAt: day(3),
  },
]

describe('feeds of what is published [D5.1]', () => {
  it('Atom: newest change first, nothing of a withdrawn item but the reason', () => {
    const feed = atomFeed(items, options)
    expect([...feed.matchAll(/<title>(.*)<\/title>/g)].map(([, title]) => title)).toEqual([
      '示例县行政执法公示',
      '已撤回的公示信息',
      '&lt;script&gt;&amp;&quot;案',
    ])
    expect(feed).toContain('<updated>2026-09-03T00:00:00.000Z</updated>\n  <author>')
    expect(feed).toContain('<id>https://platform.example/items/a?x=1&amp;y=2</id>')
    expect(feed).toContain('该处罚决定经行政复议被依法撤销。')
    expect(feed).not.toContain('示卫罚〔2026〕2号')
    expect(feed.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/&|<script/)
  })

  it('Atom: holds no character that XML cannot', () => {
    const bad = samplePublication('1', 1, '案\u0000\u000b\ud800名')
    expect(atomFeed([{ ...items[0], publication: bad } as (typeof items)[0]], options)).toContain(
      '案\ufffd\ufffd\ufffd名',
    )
  })

  it('lead from page to page where there are more [RFC 5005]', () => {
    const paged = { ...options, nextUrl: 'https://platform.example/feed?before=7&x', firstUrl: options.feedUrl }
    const feed = atomFeed(items, paged)
    expect(feed).toContain('<link rel="next" href="https://platform.example/feed?before=7&amp;x"/>')
    expect(feed).toContain('<link rel="first" href="https://platform.example/feed.atom"/>')
    expect(jsonFeed(items, paged).next_url).toBe('https://platform.example/feed?before=7&x')
    expect(atomFeed(items, options)).not.toMatch(/rel="(next|first)"/)
    expect(jsonFeed(items, options)).not.toHaveProperty('next_url')
  })

  it('JSON Feed 1.1: the same items', () => {
    const feed = jsonFeed(items, options)
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        {
          tags: ['withdrawn'],
          content_text: '该处罚决定经行政复议被依法撤销。',
          date_modified: '2026-09-03T00:00:00.000Z',
        },
        { tags: ['published'], title: '<script>&"案' },
      ],
    })
    expect(jsonFeed([], options).items).toEqual([])
    expect(atomFeed([], options)).toContain('<updated>2026-09-01T00:00:00.000Z</updated>')
  })
})
