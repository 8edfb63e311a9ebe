import { expect, it } from 'vitest'
import { statutesByName } from '../law/check'
import { citationErrors } from '../law/check-citations'
import { china } from '../law/china'
import { liaoning } from '../law/liaoning'
import { citedData } from './cited-data'

it('every step, guard and list that the package brings cites norms that the book has, in force today', () => {
  const statutes = statutesByName([china, liaoning])
  const cited = citedData()
  expect(cited.length).toBeGreaterThan(300)
  expect(cited.flatMap((citing) => citationErrors(statutes, citing, '9999-12-31'))).toEqual([])
})
