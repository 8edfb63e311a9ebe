import { expect, it } from 'vitest'
import { didYouMean } from './did-you-mean'

it('proposes what was probably meant, in both languages, and nothing where nothing is near', () => {
  const known = ['penalty.statement', 'penalty.payment']
  expect(didYouMean('penalty.staement', known)).toEqual({
    zh: '，是否为 penalty.statement？',
    en: ', did you mean penalty.statement?',
  })
  expect(didYouMean('completely-other', known)).toEqual({ zh: '', en: '' })
  expect(didYouMean('x', [])).toEqual({ zh: '', en: '' })
})
