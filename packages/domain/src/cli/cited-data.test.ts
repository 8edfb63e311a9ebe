import { expect, it } from 'vitest'
import { disclosureItems } from '../disclosure/catalogue'
import { statutesByName } from '../law/check'
import { citationErrors } from '../law/check-citations'
import { china } from '../law/china'
import { liaoning } from '../law/liaoning'
import { leniencyGrounds } from '../penalty/leniency'
import { citedData } from './cited-data'

it('every step, guard and list that the package brings cites norms that the book has, in force today', () => {
  const statutes = statutesByName([china, liaoning])
  const cited = citedData()
  expect(cited.length).toBeGreaterThan(300)
  expect(cited.flatMap((citing) => citationErrors(statutes, citing, '9999-12-31'))).toEqual([])
})

it('every item and ground that was read says on which day', () => {
  const dated = [...disclosureItems, ...leniencyGrounds.flatMap(({ versions }) => versions)]
  expect(dated.filter(({ grade, readOn }) => (grade === 'unverified') !== (readOn === undefined))).toEqual([])
})
