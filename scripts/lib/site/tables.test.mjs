import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { inRoot } from '../paths.mjs'
import { repositoryPages } from './pages.mjs'
import { strayRows } from './tables.mjs'

it('a row without a head of a table is found', () => {
  expect(strayRows('| a | b |\n|---|---|\n| 1 | 2 |\n')).toEqual([])
  expect(strayRows('words\n\n| a |\n| --- |\n| 1 |\n\n- a point\n  of two lines.\n| 1 | 2 |\n| 3 | 4 |\n')).toEqual([
    '| 1 | 2 |',
  ])
  expect(strayRows('```\n| no | table |\n```\n')).toEqual([])
})

it.each([...repositoryPages().keys()])('%s has its rows in tables', (path) => {
  expect(strayRows(readFileSync(inRoot(path), 'utf8'))).toEqual([])
})
