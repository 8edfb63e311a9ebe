import { describe, expect, it } from 'vitest'
import { sampleRegistry } from '../../testing'
import { Registry } from '../people/registry'
import type { EvidenceEvent, EvidenceFile } from './acts'
import { custodyOf } from './custody'
import { type EvidenceAsked, enterEvidence } from './enter'
import { publicCopies, redactionsOf } from './redaction'
import { seriesOf } from './series'
import { evidenceStanding } from './standing'
import { hasLeave, secrecyOf } from './standing-secrecy'

const hash = (letter: string): string => letter.repeat(64)
const film = (letter: string, started: string, ended: string, device = 'SL-03'): EvidenceFile => ({
  sha256: hash(letter),
  name: `${letter}.mp4`,
  type: 'video/mp4',
  started: `2026-11-02T${started}`,
  ended: `2026-11-02T${ended}`,
  device,
  uploadedBy: 'officer-a',
})
const paper = (letter: string, uploadedBy = 'officer-a'): EvidenceFile => ({
  sha256: hash(letter),
  name: `${letter}.pdf`,
  type: 'application/pdf',
  uploadedBy,
})
const files = [
  film('a', '09:00', '09:20'),
  film('b', '09:20', '09:40'),
  film('c', '09:47', '10:00'),
  film('d', '09:30', '09:50'),
  film('e', '10:00', '10:10', 'SL-04'),
  paper('0'),
  paper('1'),
  paper('2', 'section-head'),
]
const gone = { ...sampleRegistry.officers.get('officer-c')!, left: '2026-11-01' }
const leaving = { ...sampleRegistry.officers.get('archivist')!, left: '2026-11-05' }
const registry = new Registry({
  agencies: [...sampleRegistry.agencies.values()],
  officers: [
    ...[...sampleRegistry.officers.values()].filter(({ id }) => !['officer-c', 'archivist'].includes(id)),
    gone,
    leaving,
  ],
})

let events: EvidenceEvent[] = []
const clean = { same: false, personal: undefined, unread: false }
const asked = (id: string, now: string, more: Partial<EvidenceAsked> = {}): EvidenceAsked => ({
  events,
  files,
  registry,
  officer: registry.officers.get(id)!,
  now,
  team: new Set(['officer-a', 'officer-b']),
  handlers: new Set(['officer-a', 'officer-b']),
  recused: new Set(),
  onRecord: new Set([hash('0')]),
  looked: clean,
  ...more,
})
/** The codes of what was refused; nothing when it was entered. */
function say(id: string, act: object, more: Partial<EvidenceAsked> = {}, now = '2026-11-03T12:00'): string[] {
  const done = enterEvidence(act, asked(id, now, more))
  if (done.ok) events = [...events, done.event]
  return done.ok ? [] : done.findings.map(({ code }) => code)
}
const fresh = (run: () => void) => () => {
  events = []
  run()
}

describe('segments of one recording', () => {
  const series = (letters: string, gaps?: string) => ({
    kind: 'series',
    title: '现场检查',
    files: [...letters].map(hash),
    ...(gaps === undefined ? {} : { gaps }),
  })

  it(
    'stand in the order of their time, however they were named, and the gap is told',
    fresh(() => {
      expect(say('officer-a', series('cab'))).toEqual(['evidence.series-gap-said'])
      expect(say('officer-a', series('cab', '更换电池'))).toEqual([])
      const [found] = seriesOf(events, files)
      expect(found?.segments.map(({ name }) => name)).toEqual(['a.mp4', 'b.mp4', 'c.mp4'])
      expect(found?.gaps).toEqual([{ after: 2, from: '2026-11-02T09:40', to: '2026-11-02T09:47', minutes: 7 }])
      const [told] = evidenceStanding(events, files, { registry, now: '2026-11-03T12:00' })
      expect(told?.message.zh).toContain('第2段与第3段之间间断7分钟')
      expect(told?.message.zh).toContain('更换电池')
    }),
  )

  it(
    'without a gap need no word',
    fresh(() => {
      expect(say('officer-a', series('ab'))).toEqual([])
      expect(seriesOf(events, files)[0]?.gaps).toEqual([])
    }),
  )

  it.each([
    ['of two devices', 'ae', ['evidence.series-device', 'evidence.series-gap-said']],
    ['that overlap', 'bd', ['evidence.series-overlap']],
    ['of papers', 'a0', ['evidence.series-recordings', 'evidence.series-times', 'evidence.series-device']],
    ['twice the same', 'aa', ['evidence.series-files', 'evidence.series-overlap']],
    ['that are not of the case', 'af', ['evidence.series-files']],
  ])('%s are none', (_, letters, codes) => {
    events = []
    expect(say('officer-a', series(letters))).toEqual(codes)
  })

  it(
    'are put together by who is on the case, and newly put together replace the old',
    fresh(() => {
      expect(say('section-head', series('ab'))).toEqual(['evidence.not-on-case'])
      say('officer-a', series('ab'))
      say('officer-a', series('abc', '更换电池'))
      expect(seriesOf(events, files).map(({ segments }) => segments.length)).toEqual([3])
    }),
  )
})

describe('custody of an original', () => {
  const start = { kind: 'custody', title: '存储卡', label: 'SD-01', of: [hash('a')], place: '证据室', state: '封存' }
  const begin = (): string[] => say('officer-a', { ...start, since: '2026-11-02T09:20' })
  const give = (to: string, at = '2026-11-03T09:00') => ({
    ...{ kind: 'hand-over', item: 1, to, at, place: '证据室', state: '封存完好' },
  })
  const take = (at = '2026-11-03T09:00') => ({ kind: 'taken', item: 1, at, state: '封存完好' })
  const holders = () => custodyOf(events, registry, '2026-11-20T12:00')[0]?.links.map(({ holder }) => holder)

  it(
    'goes from hand to hand by the word of both',
    fresh(() => {
      expect(begin()).toEqual([])
      expect(say('officer-a', give('officer-b'))).toEqual([])
      expect(holders()).toEqual(['officer-a'])
      expect(evidenceStanding(events, files, { registry, now: '2026-11-03T12:00' }).map(({ code }) => code)).toContain(
        'evidence.custody-unconfirmed',
      )
      expect(say('section-head', take())).toEqual(['evidence.custody-given'])
      expect(say('officer-a', take())).toEqual(['evidence.custody-given'])
      expect(say('officer-b', take())).toEqual([])
      expect(holders()).toEqual(['officer-a', 'officer-b'])
      expect(say('officer-a', give('section-head'))).toEqual(['evidence.custody-holder'])
    }),
  )

  it(
    'is not given to who has left, to oneself, to a stranger, or to who is recused',
    fresh(() => {
      begin()
      expect(say('officer-a', give('officer-c'))).toEqual(['evidence.custody-receiver-in-service'])
      expect(say('officer-a', give('officer-a'))).toEqual(['evidence.custody-other-hands'])
      expect(say('officer-a', give('nobody'))).toEqual(['evidence.custody-receiver-in-service'])
      expect(say('officer-a', give('officer-b'), { recused: new Set(['officer-b']) })).toEqual([
        'evidence.custody-receiver-recused',
      ])
    }),
  )

  it(
    'does not run backwards or ahead',
    fresh(() => {
      begin()
      expect(say('officer-a', give('officer-b', '2026-11-02T09:00'))).toEqual(['evidence.custody-order'])
      expect(say('officer-a', give('officer-b', '2026-11-03T12:01'))).toEqual(['evidence.custody-ahead'])
      say('officer-a', give('officer-b'))
      expect(say('officer-b', take('2026-11-03T08:59'))).toEqual(['evidence.custody-order'])
    }),
  )

  it(
    'has its gaps told: before it began, on the way, and after its holder left',
    fresh(() => {
      say('officer-a', { ...start, since: '2026-11-02T10:20' })
      say('officer-a', give('archivist', '2026-11-03T09:00'))
      say('archivist', take('2026-11-03T09:30'))
      const told = evidenceStanding(events, files, { registry, now: '2026-11-20T12:00' }).filter(
        ({ code }) => code === 'evidence.custody-gap',
      )
      expect(told.map(({ message }) => message.zh)).toEqual([
        expect.stringContaining('间断60分钟'),
        expect.stringContaining('间断30分钟'),
        expect.stringContaining('离任，至今没有交接'),
      ])
      expect(custodyOf(events, registry, '2026-11-05T12:00')[0]?.gaps).toHaveLength(1)
      const later = '2026-11-20T12:00'
      expect(say('officer-a', give('officer-b', '2026-11-20T09:00'), {}, later)).toEqual(['evidence.custody-holder'])
      expect(say('section-head', give('officer-b', '2026-11-20T09:00'), {}, later)).toEqual([])
      expect(say('officer-b', take('2026-11-20T09:00'), {}, later)).toEqual([])
      expect(custodyOf(events, registry, later)[0]?.gaps.at(-1)).toEqual({
        ...{ from: '2026-11-06T00:00', to: '2026-11-20T09:00', why: 'holder-gone' },
      })
    }),
  )

  it(
    'ends once, and a label is registered once',
    fresh(() => {
      begin()
      expect(begin()).toEqual(['evidence.custody-label'])
      const end = { kind: 'custody-end', item: 1, at: '2026-11-03T10:00', how: 'returned', to: '演示店', basis: '发还' }
      expect(say('officer-b', end)).toEqual(['evidence.custody-holder'])
      expect(say('officer-a', end)).toEqual([])
      expect(say('officer-a', give('officer-b', '2026-11-03T11:00'))).toEqual(['evidence.custody-open'])
    }),
  )
})

describe('what is kept from others', () => {
  const class_ = (secrecy: string) => ({ kind: 'secrecy', file: hash('1'), secrecy, reason: '含有病历' })

  it(
    'is kept by who is on the case, and opened again by a head only',
    fresh(() => {
      expect(say('reviewer-a', class_('personal-privacy'))).toEqual(['evidence.not-on-case'])
      expect(say('officer-a', class_('personal-privacy'))).toEqual([])
      expect(say('officer-a', class_('open'))).toEqual(['evidence.secrecy-lifted-by-head'])
      expect(secrecyOf(events, hash('1'))).toBe('personal-privacy')
      expect(say('section-head', class_('open'))).toEqual([])
      expect(secrecyOf(events, hash('1'))).toBe('open')
      expect(say('officer-a', class_('state-secret'))[0]).toMatch(/^input\./)
    }),
  )

  it(
    'is read by leave of a head, until a day, and of nobody for himself',
    fresh(() => {
      const leave = (person: string, until = '2026-11-10') => ({
        ...{ kind: 'access', file: hash('1'), person, reason: '法制审核', until },
      })
      expect(say('officer-a', leave('reviewer-a'))).toEqual(['user.wrong-role'])
      expect(say('section-head', leave('section-head'))).toEqual(['evidence.leave-for-others'])
      expect(say('section-head', leave('officer-c'))).toEqual(['evidence.leave-reader'])
      expect(say('section-head', leave('reviewer-a', '2026-11-02'))).toEqual(['evidence.leave-until'])
      expect(say('section-head', leave('reviewer-a'))).toEqual([])
      expect(['2026-11-10', '2026-11-11'].map((on) => hasLeave(events, hash('1'), 'reviewer-a', on))).toEqual([
        true,
        false,
      ])
    }),
  )
})

describe('a copy for the public', () => {
  const copy = (of: string, letter: string) => ({
    ...{ kind: 'redaction', of: hash(of), copy: hash(letter), covered: '隐去身份证号码' },
  })
  const decide = (verdict: string, looked = true) => ({
    ...{ kind: 'redaction-decision', redaction: 1, verdict, looked, opinion: '已核对' },
  })
  const personal = evidenceStanding([], [files[0]!], { registry, now: '2026-11-03T12:00' })[0]!

  it(
    'is made by one and approved by another, and can be taken back',
    fresh(() => {
      expect(say('officer-a', copy('0', '1'))).toEqual([])
      expect(publicCopies(events)).toEqual([])
      expect(say('officer-a', decide('approved'))).toEqual(['user.wrong-role', 'evidence.copy-approver-apart'])
      expect(say('section-head', decide('approved'))).toEqual([])
      expect(publicCopies(events).map((one) => one.copy)).toEqual([hash('1')])
      expect(say('agency-head', decide('approved'))).toEqual(['evidence.copy-open'])
      expect(say('section-head', { kind: 'redaction-recall', redaction: 1, reason: '有误' })).toEqual([])
      expect(publicCopies(events)).toEqual([])
      expect(redactionsOf(events)[0]?.state).toBe('recalled')
    }),
  )

  it(
    'is no original, neither itself nor another one, and shows less than the original',
    fresh(() => {
      expect(say('officer-a', copy('0', '0'))).toEqual(['evidence.copy-original'])
      expect(say('officer-a', copy('1', '0'))).toEqual(['evidence.copy-original'])
      expect(say('officer-a', copy('0', '1'), { looked: { ...clean, same: true } })).toEqual(['evidence.copy-same'])
      expect(say('officer-a', copy('0', '1'), { looked: { ...clean, personal } })).toEqual([personal.code])
      expect(say('officer-a', copy('0', 'f'))).toEqual(['evidence.copy-files'])
      say('officer-a', copy('0', '1'))
      expect(say('officer-a', copy('2', '1'))).toEqual(['evidence.copy-once'])
      expect(say('officer-a', copy('1', '2'))).toEqual(['evidence.copy-once'])
    }),
  )

  it(
    'is not approved by whoever uploaded it, nor by a head who handles the case',
    fresh(() => {
      say('officer-a', copy('0', '2'))
      expect(say('section-head', decide('approved'))).toEqual(['evidence.copy-approver-apart'])
      expect(say('agency-head', decide('approved'), { handlers: new Set(['agency-head']) })).toEqual([
        'evidence.copy-approver-apart',
      ])
    }),
  )

  it(
    'is looked at again when it is approved, and by a person where no program reads it',
    fresh(() => {
      say('officer-a', copy('0', '1'))
      expect(say('section-head', decide('approved'), { looked: { ...clean, personal } })).toEqual([personal.code])
      const unread = { looked: { ...clean, unread: true } }
      expect(say('section-head', decide('approved', false), unread)).toEqual(['evidence.copy-looked'])
      expect(say('section-head', decide('returned', false), unread)).toEqual([])
      expect(redactionsOf(events)[0]?.state).toBe('returned')
    }),
  )

  it(
    'goes nowhere once somebody has said that it is kept',
    fresh(() => {
      say('officer-a', copy('0', '1'))
      say('section-head', decide('approved'))
      say('officer-a', { kind: 'secrecy', file: hash('1'), secrecy: 'commercial-secret', reason: '配方' })
      expect(publicCopies(events)).toEqual([])
    }),
  )
})
