import { expect, it } from 'vitest'
import { search, tokenize } from '../../../site/.vitepress/search.mjs'

/** The functions that VitePress would write into every page as text: under keys that can be listed and do not begin with _. */
const written = (value, path = '') =>
  Object.entries(value ?? {}).flatMap(([key, inside]) => {
    if (key.startsWith('_')) return []
    if (typeof inside === 'function') return [`${path}${key}`]
    return typeof inside === 'object' ? written(inside, `${path}${key}.`) : []
  })

it('finds Chinese words by every two characters', () => {
  expect(tokenize('听证申请 act.done-already')).toEqual(['听证', '证申', '申请', 'act', 'done', 'already'])
})

it('writes no function into a page: a strict policy would not evaluate it', () => {
  expect(written({ a: { b: () => 1 } })).toEqual(['a.b'])
  expect(written(search)).toEqual([])
  expect(search.options.miniSearch.options.tokenize).toBe(tokenize)
})
