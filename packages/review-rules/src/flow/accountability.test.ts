import { sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { done, scriptedAct } from '../../testing/scripted-acts'
import { accountability } from '.'

describe('who answers for what', () => {
  it('who answers for papers, opinion and decision comes from the record [L4.5]', () => {
    const found = accountability(sampleRecord(), sampleRegistry)
    expect(found.map((item) => [item.matter, item.people.map((person) => person.id)])).toEqual([
      ['papers', ['officer-a']],
      ['opinion', ['reviewer-a']],
      ['decision', ['officer-a', 'officer-b', 'agency-head']],
    ])
    expect(found.find((item) => item.matter === 'papers')?.duty).toContain('真实性、准确性、完整性')
  })

  it('a disagreement shows who coordinated and who discussed [L4.4] [L4.5]', () => {
    let record = sampleRecord({ upTo: 'review-assignment' })
    const on = record.entries.at(-1)!.on
    const opinion = scriptedAct(record, 'review-opinion')
    const problems = [{ point: '裁量', problem: '偏重', cure: '降低' }]
    record = done(record, { ...opinion, on, data: { ...opinion.data, result: 'problems', problems } })
    record = done(record, {
      step: 'review-coordination',
      on,
      by: ['section-head'],
      data: { text: '未达成一致', result: 'unresolved' },
    })
    const minutes = {
      subject: 'review-disagreement',
      attendees: ['agency-head', 'deputy-head'],
      views: [
        { person: 'agency-head', view: '应当降低。' },
        { person: 'deputy-head', view: '同意降低。' },
      ],
      opinions: '略',
      conclusion: 'amend',
      text: '降低',
    }
    record = done(record, { step: 'collective-discussion', on, by: ['agency-head'], data: minutes })
    const [coordination, discussion] = accountability(record, sampleRegistry).slice(-2)
    expect([coordination?.matter, coordination?.people.map(({ id }) => id)]).toEqual(['coordination', ['section-head']])
    expect([discussion?.matter, discussion?.people.map(({ id, part }) => [id, part])]).toEqual([
      'discussion',
      [
        ['agency-head', '主持讨论的负责人'],
        ['deputy-head', '参加讨论的负责人'],
      ],
    ])
  })

  it('each who discussed is named once, by the registry, or by id where the registry does not know them', () => {
    const meeting = {
      seq: 1,
      step: 'collective-discussion',
      on: '2026-11-02',
      by: [
        { id: 'agency-head', name: '演示负责人', certificate: '' },
        { id: 'deputy', name: '演示副职', certificate: '' },
      ],
      approvedBy: { id: 'agency-head', name: '演示负责人' },
    }
    const answerable = (data: unknown) =>
      accountability({ ...sampleRecord(), entries: [{ ...meeting, data }] as never }, sampleRegistry)[0]?.people
    const both = [
      { id: 'agency-head', name: '演示负责人', part: '主持讨论的负责人' },
      { id: 'deputy', name: '演示副职', part: '主持讨论的负责人' },
    ]
    const head = sampleRegistry.officers.get('section-head')!.name
    expect(answerable({ attendees: ['deputy', 'section-head', 'guest'] })).toEqual([
      ...both,
      { id: 'section-head', name: head, part: '参加讨论的负责人' },
      { id: 'guest', name: 'guest', part: '参加讨论的负责人' },
    ])
    // Nobody approves a discussion, and a record may say nothing about it.
    expect([answerable({}), answerable(null)]).toEqual([both, both])
  })

  it('a decision that nobody approved is answered for by its officers alone', () => {
    const record = sampleRecord()
    const entries = record.entries.map(({ approvedBy: _, ...entry }) => entry)
    const decision = accountability({ ...record, entries }, sampleRegistry).find(({ matter }) => matter === 'decision')
    expect(decision?.people.map(({ part }) => part)).toEqual(['承办人员', '承办人员'])
  })
})
