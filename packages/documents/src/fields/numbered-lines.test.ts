import { expect, it } from 'vitest'
import { numberedLines } from './text'

it('numbers the items of a list and ends each as a list ends, keeping a mark that stands [R2.1]', () => {
  expect(numberedLines(['甲', '乙。', '丙'])).toBe('1.甲；\n2.乙。\n3.丙。')
  expect(numberedLines(['甲'])).toBe('1.甲。')
})
