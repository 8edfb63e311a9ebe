import { parseCitation } from '@zhifa/domain'
import { sampleLaw } from '@zhifa/domain/testing'
import { expect, it } from 'vitest'
import { lifeIn } from '../rule'
import { reviewRules } from '.'

it('every rule cites norms that the law book has, in an edition of its days', () => {
  const unknown = [...reviewRules.rules.values()].flatMap(({ id, cites, inForce }) =>
    cites.flatMap((text) => {
      const citation = parseCitation(text)
      const statute = sampleLaw.statute(citation.statute)
      const life = lifeIn(inForce, sampleLaw)
      const days = life && [life.from, life.until ?? '9999-12-31']
      return statute && days?.every((day) => sampleLaw.edition(citation, day)) ? [] : [`${id}: ${text}`]
    }),
  )
  expect(unknown).toEqual([])
})
