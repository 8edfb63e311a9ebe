import { describe, expect, it } from 'vitest'
import { go, sampleLaw, sampleRecord, sampleRegistry } from '../../testing'
import type { CaseRecord } from '../case/record/entry'
import type { FileEvent } from './acts'
import type { FileAsked } from './asked'
import { enterFileAct } from './enter'
import { fileStanding, transferDue } from './standing'

const record = sampleRecord()
const late = '2057-01-02T09:00'
const soon = '2027-01-05T09:00'
let events: FileEvent[] = []
function say(id: string, act: object, more: Partial<FileAsked> = {}): string[] {
  const asked: FileAsked = {
    ...{ record, events, registry: sampleRegistry, law: sampleLaw, now: soon, recused: new Set() },
    officer: sampleRegistry.officers.get(id)!,
    hasPart: (person) => person === 'officer-a',
    packages: [{ number: 1, finished: true, entries: record.entries.length }],
    ...more,
  }
  const done = enterFileAct(act, asked)
  if (done.ok) events = [...events, done.event]
  return done.ok ? [] : done.findings.map(({ code }) => code)
}
const fresh = (run: () => void) => () => {
  events = []
  run()
}
const decide = (loan: number, verdict = 'approved') => ({ kind: 'loan-decision', loan, verdict, opinion: '已审' })
const loan = (more: object = {}) => ({
  ...{ kind: 'loan', volume: 'main', manner: 'borrow', person: 'officer-b', purpose: '办理另案', until: '2027-01-10' },
  ...more,
})

describe('reading a finished file', () => {
  it(
    'goes from request to return, and is overdue after its day',
    fresh(() => {
      expect(say('officer-b', loan())).toEqual([])
      expect(say('archivist', { kind: 'loan-out', loan: 1, at: soon })).toEqual(['file-register.loan-state'])
      expect(say('officer-b', decide(1))).toEqual([
        'user.wrong-role',
        'file-register.decider-apart',
        'file-register.sub-by-head',
      ])
      expect(say('archivist', decide(1))).toEqual([])
      // Handed out before anybody had approved it.
      const before = { kind: 'loan-out', loan: 1, at: '2027-01-05T08:59' }
      expect(say('archivist', before)).toEqual(['file-register.time'])
      expect(say('archivist', { kind: 'loan-out', loan: 1, at: soon })).toEqual([])
      expect(fileStanding(events).overdue('2027-01-10')).toEqual([])
      expect(
        fileStanding(events)
          .overdue('2027-01-11')
          .map(({ no }) => no),
      ).toEqual([1])
      const now = '2027-01-12T09:00'
      say('officer-a', loan({ person: 'officer-a', until: '2027-01-20' }), { now })
      say('archivist', decide(4), { now })
      expect(say('archivist', { kind: 'loan-out', loan: 4, at: now }, { now })).toEqual(['file-register.away'])
      expect(say('archivist', { kind: 'loan-return', loan: 1, at: now, state: '完好' }, { now })).toEqual([])
      expect(say('archivist', { kind: 'loan-out', loan: 4, at: now }, { now })).toEqual([])
    }),
  )

  it(
    'of the sub-file is for who has a part in the case, else by the head of the agency, and never for outsiders',
    fresh(() => {
      expect(say('officer-b', loan({ volume: 'sub' }))).toEqual([])
      expect(say('archivist', decide(1))).toEqual(['file-register.sub-by-head'])
      expect(say('section-head', decide(1))).toEqual(['file-register.sub-by-head'])
      expect(say('agency-head', decide(1))).toEqual([])
      expect(say('officer-a', loan({ volume: 'whole', person: 'officer-a' }))).toEqual([])
      expect(say('archivist', decide(3))).toEqual(['file-register.sub-by-head'])
      expect(say('section-head', decide(3))).toEqual([])
      const outside = { person: undefined, reader: '虚构人', unit: '虚构律师事务所' }
      expect(say('archivist', loan({ ...outside, volume: 'sub' }))).toEqual(['file-register.sub-inside'])
      expect(say('archivist', loan(outside))).toEqual([])
      expect(say('archivist', loan({ person: undefined }))).toEqual(['file-register.reader-one'])
    }),
  )

  it(
    'is not for who is recused, nor of a case that is not archived, nor with an empty purpose',
    fresh(() => {
      expect(say('section-head', loan(), { recused: new Set(['officer-b']) })).toEqual([
        'file-register.reader-in-service',
      ])
      expect(say('officer-b', loan(), { record: sampleRecord({ upTo: 'closing' }) })).toEqual(['file-register.kept'])
      expect(say('officer-b', loan({ purpose: '无' }))).toEqual(['text.empty-statement'])
    }),
  )
})

describe('disposal', () => {
  const propose = (appraisers = ['officer-a', 'officer-b']) => ({
    ...{ kind: 'disposal', list: '销毁清册1', appraisers, appraisal: '已届满，无继续保存价值。' },
  })
  const approve = (disposal = 1) => ({ kind: 'disposal-decision', disposal, verdict: 'approved', opinion: '同意' })
  const done = (witnesses: readonly string[], on = '2057-01-02') => ({
    ...{ kind: 'disposal-done', disposal: 1, on, method: '粉碎', witnesses },
  })
  const at = { now: late }

  it(
    'needs its day, two appraisers, the head, and two who watch',
    fresh(() => {
      expect(say('archivist', propose())).toEqual(['retention.ended'])
      expect(say('archivist', propose(), { now: '2056-11-20T09:00' })).toEqual(['retention.ended'])
      expect(say('archivist', propose(['officer-a']), at)).toEqual(['file-register.appraisers'])
      expect(say('archivist', propose(['officer-a', 'officer-a']), at)).toEqual(['file-register.appraisers'])
      expect(say('officer-a', propose(), at)).toEqual(['user.wrong-role'])
      expect(say('archivist', propose(), at)).toEqual([])
      expect(say('archivist', done(['officer-a', 'officer-b']), at)).toEqual(['file-register.disposal-state'])
      expect(say('archivist', approve(), at)).toEqual(['user.wrong-role', 'file-register.approver-apart'])
      expect(say('agency-head', approve(), at)).toEqual([])
      expect(say('archivist', done(['officer-a']), at)).toEqual(['file-register.witnesses'])
      expect(say('archivist', done(['archivist', 'officer-a']), at)).toEqual(['file-register.witnesses'])
      expect(say('archivist', done(['agency-head', 'officer-a']), at)).toEqual(['file-register.witnesses'])
      expect(say('archivist', done(['officer-a', 'officer-b']), at)).toEqual([])
      expect(fileStanding(events).gone).toBe('disposed')
      expect(say('officer-b', loan({ until: '2057-02-01' }), at)).toEqual(['file-register.kept'])
    }),
  )

  it(
    'is not approved by who appraised, and waits for a hold and for a file that is out',
    fresh(() => {
      say('archivist', propose(['agency-head', 'officer-b']), at)
      expect(say('agency-head', approve(), at)).toEqual(['file-register.approver-apart'])
      expect(say('deputy-head', approve(), at)).toEqual([])
      expect(say('reviewer-a', { kind: 'hold', reason: '审计调卷' }, at)).toEqual([])
      expect(say('archivist', done(['officer-a', 'officer-b']), at)).toEqual(['file-register.held'])
      expect(say('archivist', { kind: 'hold-end', hold: 3, reason: '审计结束' }, at)).toEqual(['user.wrong-role'])
      expect(say('agency-head', { kind: 'hold-end', hold: 3, reason: '审计结束' }, at)).toEqual([])
      say('officer-b', loan({ until: '2057-02-01' }), at)
      say('archivist', decide(5), at)
      say('archivist', { kind: 'loan-out', loan: 5, at: late }, at)
      expect(say('archivist', done(['officer-a', 'officer-b']), at)).toEqual(['file-register.away'])
    }),
  )

  it(
    'waits for a suit that is running, and never comes for a permanent file',
    fresh(() => {
      const sued: CaseRecord = go(record, {
        step: 'remedy',
        on: '2026-12-01',
        by: ['officer-a'],
        data: { kind: 'suit', filedOn: '2026-11-30', body: '示例县人民法院' },
      })
      expect(say('archivist', propose(), { ...at, record: sued })).toEqual(['file-register.remedy-pending'])
      const permanent = {
        ...record,
        entries: record.entries.map((entry) =>
          entry.step === 'archiving'
            ? { ...entry, data: { ...(entry.data as object), retention: 'permanent' } }
            : entry,
        ),
      }
      expect(say('archivist', propose(), { ...at, record: permanent })).toEqual(['retention.ended'])
    }),
  )
})

describe('hand-over to the archive', () => {
  const transfer = (number = 1) => ({ kind: 'transfer', archive: '示例县档案馆', list: '移交清册1', package: number })
  it(
    'is of the newest package, whole, with a receipt',
    fresh(() => {
      expect(transferDue(sampleLaw, '2026-11-20')).toMatchObject({ due: '2036-11-20', grade: 'unverified' })
      expect(say('archivist', transfer(2))).toEqual(['file-register.package-whole'])
      const stale = { packages: [{ number: 1, finished: true, entries: record.entries.length - 1 }] }
      expect(say('archivist', transfer(), stale)).toEqual(['file-register.package-whole'])
      expect(say('officer-a', transfer())).toEqual(['user.wrong-role'])
      expect(say('archivist', transfer())).toEqual([])
      expect(say('archivist', transfer())).toEqual(['file-register.in-transfer'])
      const receipt = { kind: 'transfer-receipt', transfer: 1, number: '收1', by: '虚构人', on: '2027-01-05' }
      expect(say('archivist', { ...receipt, on: '2026-12-31' })).toEqual(['file-register.time'])
      expect(say('archivist', receipt)).toEqual([])
      expect(fileStanding(events).gone).toBe('transferred')
      expect(say('archivist', { kind: 'hold', reason: '审计调卷' })).toEqual(['file-register.kept'])
    }),
  )
})

describe('what comes after the file was closed', () => {
  const file = 'a'.repeat(64)
  const paper = (more: object = {}) => ({
    ...{ kind: 'late-paper', title: '行政判决书', what: 'remedy', volume: 'main', from: '示例县人民法院（演示）' },
    ...{ receivedOn: '2027-01-04', pages: 6, reason: '判决在归档以后送达本机关。', file, ...more },
  })
  const lateFiles = new Set([file, 'b'.repeat(64)])
  const whole = { number: 1, finished: true, entries: record.entries.length }

  it(
    'is added by the archivist with a file that came late as well, once',
    fresh(() => {
      expect(say('officer-a', paper(), { lateFiles })).toEqual(['user.wrong-role'])
      expect(say('archivist', paper({ receivedOn: '2027-01-06' }), { lateFiles })).toEqual(['file-register.time'])
      // A file of the closed case is no late paper, and neither is one that nobody uploaded.
      expect(say('archivist', paper({ file: 'c'.repeat(64) }), { lateFiles })).toEqual(['file-register.late-file'])
      expect(say('archivist', paper())).toEqual(['file-register.late-file'])
      expect(say('archivist', paper(), { lateFiles })).toEqual([])
      expect(say('archivist', paper({ title: '换个名称' }), { lateFiles })).toEqual(['file-register.late-twice'])
      expect(fileStanding(events).late.map(({ act }) => act.title)).toEqual(['行政判决书'])
    }),
  )

  it(
    'is not of a case that goes on, and not of a file that was destroyed',
    fresh(() => {
      const open = { ...record, entries: record.entries.filter(({ step }) => step !== 'archiving') }
      expect(say('archivist', paper(), { lateFiles, record: open })).toEqual(['file-register.kept'])
      events = [
        {
          ...{ no: 1, at: soon, by: { id: 'archivist', name: '示例壬' } },
          act: { kind: 'disposal', list: '1', appraisers: ['officer-a'], appraisal: '到期' },
        },
        {
          ...{ no: 2, at: soon, by: { id: 'archivist', name: '示例壬' } },
          act: { kind: 'disposal-done', disposal: 1, on: '2027-01-05', method: '粉碎', witnesses: ['officer-b'] },
        },
      ] as never
      expect(say('archivist', paper(), { lateFiles })).toEqual(['file-register.kept'])
    }),
  )

  it(
    'goes to the archive with a supplement, before the file or after it',
    fresh(() => {
      const transfer = (number: number) => ({ kind: 'transfer', archive: '示例县档案馆', list: '1', package: number })
      const receipt = (no: number) => ({
        ...{ kind: 'transfer-receipt', transfer: no, number: '1', by: '虚构人', on: '2027-01-05' },
      })
      expect(say('archivist', paper(), { lateFiles })).toEqual([])
      expect(say('archivist', transfer(1), { packages: [whole] })).toEqual(['file-register.package-whole'])
      const two = [whole, { ...whole, number: 2, late: 1 }]
      expect(say('archivist', transfer(1), { packages: two })).toEqual(['file-register.package-whole'])
      expect(say('archivist', transfer(2), { packages: two })).toEqual([])
      expect(say('archivist', receipt(2), { packages: two })).toEqual([])
      // The file is gone; another paper comes.
      expect(say('archivist', transfer(2), { packages: two })).toEqual(['file-register.sent-before'])
      expect(say('archivist', loan(), { packages: two })).toEqual(['file-register.kept'])
      expect(say('archivist', paper({ file: 'b'.repeat(64) }), { lateFiles })).toEqual([])
      expect(say('archivist', transfer(2), { packages: two })).toEqual([
        'file-register.package-whole',
        'file-register.sent-before',
      ])
      const three = [...two, { ...whole, number: 3, late: 2 }]
      expect(say('archivist', transfer(3), { packages: three })).toEqual([])
    }),
  )
})
