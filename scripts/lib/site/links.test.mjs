import { describe, expect, it } from 'vitest'
import { siteLinks } from './links.mjs'

const known = {
  pages: new Map([
    ['docs/guide/push.md', 'guide/push.md'],
    ['packages/domain/README.md', 'packages/domain.md'],
  ]),
  exists: (path) => ['examples/levy.ts', 'docs/desk.png'].includes(path),
  repository: 'https://git.example/blob/main',
}
const moved = (text) => siteLinks(text, 'docs/README.md', known)

describe('links of a page that moves into the site', () => {
  it('go to pages of the site, by file and by folder, with their place in it', () => {
    expect(moved('[a](guide/push.md#limits) [b](../packages/domain)').text).toBe(
      '[a](/guide/push.md#limits) [b](/packages/domain.md)',
    )
  })
  it('go to the repository where the site has no page', () => {
    expect(moved('[a](../examples/levy.ts)')).toEqual({
      text: '[a](https://git.example/blob/main/examples/levy.ts)',
      faults: [],
      pictures: [],
    })
  })
  it('to a picture show it in the site', () => {
    expect(moved('![a](desk.png)')).toEqual({
      text: '![a](/pictures/docs/desk.png)',
      faults: [],
      pictures: ['docs/desk.png'],
    })
  })
  it('to nothing are a fault', () => {
    expect(moved('[a](gone.md)').faults).toEqual([expect.stringContaining('gone.md')])
  })
  it('to other places and inside the page stay, and so does code', () => {
    const text = '[a](https://x.example) [b](#c)\n```ts\nf[0](gone)\n```\n'
    expect(moved(text)).toEqual({ text, faults: [], pictures: [] })
  })
})
