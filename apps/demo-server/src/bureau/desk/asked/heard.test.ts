import { expect, it } from 'vitest'
import { anyWords, oneOf, pageOf, unheardIn } from './heard'

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
