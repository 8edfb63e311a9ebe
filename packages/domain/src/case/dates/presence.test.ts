import { describe, expect, it } from 'vitest'
import { inTwoPlaces } from './presence'

const at = (place: string, from: string, to: string, ...people: string[]) => ({
  place,
  start: `2026-10-19T${from}`,
  end: `2026-10-19T${to}`,
  people,
})
const inspected = at('甲处', '09:30', '10:40', 'a', 'b')

describe('nobody is at two places at one time', () => {
  it.each([
    ['elsewhere meanwhile', at('乙处', '10:00', '11:00', 'b', 'c'), ['b']],
    ['elsewhere in between', at('乙处', '10:00', '10:05', 'a', 'b'), ['a', 'b']],
    ['other people meanwhile', at('乙处', '10:00', '11:00', 'c', 'd'), []],
    ['at the same place meanwhile', at('甲 处', '10:00', '11:00', 'a', 'b'), []],
    ['elsewhere from the minute it ended', at('乙处', '10:40', '11:00', 'a', 'b'), []],
    ['elsewhere until the minute it began', at('乙处', '09:00', '09:30', 'a', 'b'), []],
  ])('%s', (_, other, people) => {
    expect(inTwoPlaces(inspected, other)).toEqual(people)
    expect(inTwoPlaces(other, inspected)).toEqual(people)
  })
})
