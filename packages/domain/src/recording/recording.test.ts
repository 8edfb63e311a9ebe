import { describe, expect, it } from 'vitest'
import { procedures } from '../procedures/procedures'
import { recordingDuties } from './duties'
import { RecordingItem, recordingItems } from './item'

describe('recording duties', () => {
  it('the list follows its schema and says that it is a default [R3.1]', () => {
    for (const item of recordingItems.values()) expect(RecordingItem.parse(item).grade).toBe('unverified')
    expect([...recordingItems.values()].filter((item) => item.scope === 'whole').map((item) => item.id)).toEqual(
      expect.arrayContaining(['inspection', 'seizure', 'hearing', 'onspot']),
    )
  })

  it.each([...procedures.values()])(
    '$id: every step is recorded in writing, contested ones with sound or picture [R1.1]',
    (procedure) => {
      const duties = recordingDuties(procedure)
      expect(duties).toHaveLength(Object.keys(procedure.steps).length)
      for (const duty of duties)
        expect(duty.written.forms.length > 0 || duty.written.carrier === 'entry', duty.step).toBe(true)
      const onSite = duties.filter((duty) =>
        ['scene-inspection', 'visit', 'imposition', 'hearing', 'preservation'].includes(duty.step),
      )
      for (const duty of onSite) expect(duty.audioVisual?.always, duty.step).toBe(true)
    },
  )

  it('contested service may demand one', () => {
    const duty = recordingDuties(procedures.get('penalty.ordinary')!).find((item) => item.step === 'decision-service')
    expect(duty?.audioVisual).toMatchObject({ always: false, item: { id: 'service-leave' } })
  })
})
