import { expect, it } from 'vitest'
import { anyWords, oneOf, pageOf, unheardIn, unheardOf, untracked } from './heard'

const heard = {
  q: anyWords,
  sort: oneOf(['due']),
  to: (_: string, { sort }: Readonly<Record<string, unknown>>) => sort === 'due',
}

it.each([
  [{}, []],
  [{ q: 'cause=', sort: '' }, []],
  [{ q: '丽人', sort: 'due', to: '2026-01-01' }, []],
  [{ cause: 'x' }, ['cause']],
  [{ sort: 'newest', to: '2026-01-01' }, ['sort', 'to']],
  [{ q: ['a', 'b'] }, ['q']],
  [{ constructor: 'x', __proto__: 'y', 'q[a]': '1' }, ['constructor', 'q[a]']],
])('%o: what is not understood is %o', (query, unheard) => {
  expect(unheardIn(query, heard)).toEqual(unheard)
})

it('the rest of an address is what was understood, and what a newsletter adds asks nothing', () => {
  const query = { q: '丽人', sort: 'x', utm_source: 'letter', month: '9' }
  expect(unheardOf({ path: '/list', query: untracked(query) }, heard)).toEqual({
    pairs: [
      ['sort', 'x'],
      ['month', '9'],
    ],
    rest: `/list?q=${encodeURIComponent('丽人')}`,
  })
  expect(unheardOf({ path: '/list', query: untracked({ utm_campaign: '9' }) }, heard)).toBeUndefined()
})

it.each([
  ['1', 1],
  ['3', 3],
  ['4', 3],
  ['999999', 3],
  ['0', 1],
  ['-1', 1],
  ['1.5', 1],
  ['1e9', 1],
  [undefined, 1],
])('page %s of three is page %i', (asked, page) => {
  expect(pageOf(asked, 120, 50)).toBe(page)
  expect(pageOf('7', 0, 50)).toBe(1)
})
