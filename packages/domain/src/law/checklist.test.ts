import { describe, expect, it } from 'vitest'
import { sampleBureau } from '../../testing/sample-case'
import { sampleChecklist } from '../../testing/sample-checklist'
import { checkLayers } from './check'
import type { Checklist } from './checklist'
import { china } from './china'
import { lawBook } from './law-book'
import { layerProblems } from './layer-problems'

const [version] = sampleChecklist.versions
if (!version) throw new Error('The sample has a version')
const bureau = (checklist: Checklist) => ({ ...sampleBureau, checklists: [checklist] })
const problems = (...versions: Checklist['versions']) =>
  layerProblems([china, bureau({ ...sampleChecklist, versions })]).map(({ message }) => message.en)

describe('checklists in a layer', () => {
  it('hold from day to day, and not before they were published', () => {
    const next = { ...version, number: 2, from: '2026-06-01', publishedOn: '2026-05-20' }
    const law = lawBook(china, bureau({ ...sampleChecklist, versions: [{ ...version, until: '2026-05-31' }, next] }))
    const on = (day: string) => law.checklist(sampleChecklist.id, day)?.number
    expect([on('2018-12-31'), on('2019-01-01'), on('2026-05-31'), on('2026-06-01')]).toEqual([undefined, 1, 1, 2])
  })

  it('are refused by name when versions go backwards, begin unpublished, overlap, or ask twice', () => {
    const next = { ...version, number: 1, from: '2026-06-01' }
    expect(problems({ ...version, until: '2026-05-31' }, next)).toEqual(['version 1 follows version 1'])
    expect(problems({ ...version, publishedOn: '2019-01-02' })).toEqual([
      'version 1 is in force before it was published',
    ])
    expect(problems(version, { ...next, number: 2 })[0]).toMatch(/two versions on 2026-06-01/)
    expect(problems({ ...version, questions: [...version.questions, ...version.questions.slice(0, 1)] })).toEqual([
      'version 1 asks towels twice',
    ])
    expect(layerProblems([china, bureau({ ...sampleChecklist, new: undefined })])[0]?.message.en).toMatch(/"new": true/)
  })

  it('a question that rests on a norm that is not in the book is an error of the data', () => {
    const questions = version.questions.map((question) => ({ ...question, cites: ['没有的规定 1'] }))
    const remarks = checkLayers([china, bureau({ ...sampleChecklist, versions: [{ ...version, questions }] })])
    expect(remarks).toContainEqual(
      expect.objectContaining({ level: 'error', rule: sampleChecklist.id, layer: sampleBureau.id }),
    )
  })
})
