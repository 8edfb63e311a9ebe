import { describe, expect, it } from 'vitest'
import { refusal, sampleAct, sampleRecord } from '../../../testing'
import { residentIdCheckCharacter } from '../../identifier/resident-id'

const born = (day: string) => {
  const first = `990101${day}001`
  return `${first}${residentIdCheckCharacter(first)}`
}
const before = sampleRecord({ upTo: 'filing' })
const asked = (residentId: string) => {
  const act = sampleAct(before, 'interview')
  const { person } = act.data as { person: object }
  return refusal(before, { ...act, data: { ...(act.data as object), person: { ...person, residentId } } })
}

describe('a number of somebody who is not born yet', () => {
  it('is refused at the act', () => {
    expect(asked(born('20991231'))).toEqual(['identity.born-after-act'])
    expect(asked(born('19900101'))).toEqual([])
  })
})
