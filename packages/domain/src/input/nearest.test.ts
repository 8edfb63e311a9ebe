import { describe, expect, it } from 'vitest'
import { nearest } from './nearest'

describe('the id that was probably meant', () => {
  const ids = ['penalty.statement', 'penalty.payment', 'review.opinion']
  it.each([
    ['penalty.staement', 'penalty.statement'],
    ['penalty.paymnet', 'penalty.payment'],
    ['review-opinion', 'review.opinion'],
    ['penalty.payment', 'penalty.payment'],
    ['x', undefined],
    ['something.else.altogether', undefined],
  ])('%s: %s', (word, expected) => expect(nearest(word, ids)).toBe(expected))
})
