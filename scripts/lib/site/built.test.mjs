import { describe, expect, it } from 'vitest'
import { deadLinks } from './built.mjs'

const page = (...links) =>
  `<h1 id="top">x</h1><h2 id="期限">y</h2>${links.map((href) => `<a class="a" href="${href}">z</a>`).join('')}`
const dead = (base, ...links) =>
  deadLinks(
    new Map([
      ['index.html', page(...links)],
      ['guide/a.html', page('../index.html', './b.html#top')],
      ['guide/b.html', page()],
      ['en/index.html', page()],
    ]),
    (path) => path === 'llms.txt',
    base,
  )

describe('links of the built site', () => {
  it('lead to pages, folders, files and places in pages', () => {
    expect(dead('/', '/guide/a.html', '/en/', '/llms.txt', '#top', '/guide/b.html#%E6%9C%9F%E9%99%90')).toEqual([])
    expect(
      dead('/docs/', '/docs/guide/a.html', '/docs/', '/docs/en/', 'https://other.example/x', 'mailto:a@b.example'),
    ).toEqual([])
  })
  it('to nothing are named, each once, with the page that has them', () => {
    expect(dead('/', '/en/gone.html', '/en/gone.html')).toEqual(['index.html: 没有这一页 no such page: /en/gone.html'])
    expect(dead('/', '/guide/a.html#gone')).toEqual([expect.stringContaining('no such place in the page')])
  })
})
