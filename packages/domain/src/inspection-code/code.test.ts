import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleInspection } from '../../testing'
import { ed25519, signer } from '../../testing/signer'
import type { CaseRecord } from '../case/record/entry'
import { checkCode, issueCode, taskOfCode } from './code'
import { inspectionTask } from './task'

const agency = '11990101990010015P'
const [bureau, another] = [signer('bureau'), signer('another')]
const upTo = (step: string): CaseRecord => {
  const record = sampleInspection()
  const at = record.entries.findIndex((entry) => entry.step === step)
  return { ...record, entries: record.entries.slice(0, at) }
}
const noticed = upTo('visit')
const task = inspectionTask(noticed, agency)!
const code = issueCode(task, bureau)
const check = (asked: string, more: Partial<Parameters<typeof checkCode>[1]> = {}) =>
  checkCode(asked, { task, publicKey: bureau.publicKey, verify: ed25519, on: task.until, ...more })
    .filter(({ outcome }) => outcome !== 'met')
    .map((item) => item.code)

describe('the code of an inspection', () => {
  it('stands for an approved check that has not been made, and for nothing else', () => {
    expect(task).toMatchObject({ agency, caseId: noticed.id, from: '2026-09-01', until: '2026-09-03' })
    expect(inspectionTask(upTo('approval'), agency)).toBeUndefined()
    expect(inspectionTask(sampleInspection(), agency)).toBeUndefined()
    expect(inspectionTask({ ...noticed, procedure: 'plan.inspection', entries: [] }, agency)).toBeUndefined()
  })

  it('holds from the approval to the day that was approved, both included', () => {
    const on = (day: string) => check(code, { on: day })
    expect([on('2026-08-31'), on('2026-09-01'), on('2026-09-03'), on('2026-09-04')]).toEqual([
      ['code.in-time'],
      [],
      [],
      ['code.in-time'],
    ])
  })

  it('is good for what was approved only: other items need another code', () => {
    const entries = noticed.entries.map((entry) =>
      entry.step === 'approval' ? { ...entry, data: { ...(entry.data as object), items: ['放射防护'] } } : entry,
    )
    expect(check(code, { task: inspectionTask({ ...noticed, entries }, agency) })).toEqual(['code.of-task'])
    expect(check(code, { task: undefined })).toEqual(['code.of-task'])
  })

  it('is not that of another body, and not a signature of the same key over something else', () => {
    expect(check(issueCode(task, another))).toEqual(['code.signature'])
    const [body = ''] = code.split('.')
    const bare = issueCode(task, { sign: (bytes) => bureau.sign(bytes.slice('zhifa-inspection-code/1'.length + 1)) })
    expect(bare.startsWith(body)).toBe(true)
    expect(check(bare)).toEqual(['code.signature'])
  })

  it('no text that differs in one character is a code', () => {
    fc.assert(
      fc.property(fc.nat(code.length - 1), fc.constantFrom(...'aZ0_-.~'), (at, letter) => {
        const other = code.slice(0, at) + letter + code.slice(at + 1)
        expect(check(other).length > 0).toBe(other !== code)
      }),
    )
  })

  it('says what it stands for, and says nothing of other text', () => {
    expect(taskOfCode(code)).toEqual(task)
    for (const text of ['', '.', 'e30.e30', '\u0000', `${code.slice(2)}`])
      expect(taskOfCode(text), text).toBeUndefined()
    // Short enough for a QR code that is read from paper.
    expect(code.length).toBeLessThan(200)
  })
})
