import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingCodes } from './finding-codes'
import { playSituation } from './play'
import { readSituation } from './read'

const good = {
  title: '告知书当日送达',
  cites: ['行政处罚法 44'],
  procedure: 'penalty.ordinary',
  start: { sample: 'penalty.ordinary', before: 'notice-service' },
  try: { step: 'notice-service' },
  expect: 'accepted',
}
const read = (change: object) => readSituation(JSON.stringify({ ...good, ...change }))
const problems = (change: object) => {
  const found = read(change)
  return found.ok ? [] : found.problems.map(({ path, message }) => [path, message.en])
}

describe('a situation file', () => {
  it('is YAML or JSON, with or without a byte order mark', () => {
    expect(read({}).ok).toBe(true)
    expect(readSituation(`\uFEFF${JSON.stringify(good)}`).ok).toBe(true)
  })

  it.each([
    [
      'a step',
      { start: { sample: 'penalty.ordinary', before: 'notice-servise' } },
      'start.before',
      /did you mean notice-service/,
    ],
    ['a step that is changed', { change: { 'prior-notise': {} } }, 'change.prior-notise', /did you mean prior-notice/],
    ['a step that is tried', { try: { step: 'decison' } }, 'try.step', /did you mean decision/],
    ['a field', { expects: 'accepted' }, 'expects', /did you mean expect/],
    ['a field of an act', { try: { step: 'notice-service', datas: {} } }, 'try.datas', /did you mean data/],
    [
      'a field of a payload',
      { try: { step: 'notice-service', data: { recievedOn: null } } },
      'try.data.recievedOn',
      /did you mean receivedOn/,
    ],
    [
      'a field inside it',
      { try: { step: 'notice-service', data: { receiver: { nane: 'x' } } } },
      'try.data.receiver.nane',
      /did you mean name/,
    ],
    ['a procedure', { procedure: 'penalty.ordinari' }, 'procedure', /did you mean penalty.ordinary/],
    ['a person', { confirmations: ['officer-x'] }, 'confirmations.0', /did you mean officer-a/],
    ['a cause', { cause: 'public-place.unlicenced' }, 'cause', /did you mean public-place.unlicensed/],
    [
      'a rule',
      { expect: { deadline: 'penalty.paymnet', due: null } },
      'expect.deadline',
      /did you mean penalty.payment/,
    ],
    [
      'an obligation',
      { expect: { obligation: 'withdrawl', due: null } },
      'expect.obligation',
      /did you mean withdrawal/,
    ],
    ['a finding', { expect: 'refused', by: ['service.after-documen'] }, 'by.0', /did you mean service.after-document/],
    ['a norm', { cites: ['行政处罚发 44'] }, 'cites.0', /did you mean 行政处罚法/],
  ])('names %s that does not exist, and the nearest that does', (_, change, path, words) => {
    const found = read(change)
    if (found.ok) throw new Error('read')
    const said = found.problems.find((item) => item.path === path)
    expect(said?.message.en).toMatch(words)
    expect(said?.message.zh).toContain('是否为')
  })

  it.each([
    ['by where something is accepted', { by: ['service.after-document'] }, 'by'],
    ['by where a deadline is asked', { expect: { deadline: 'penalty.payment', due: null }, by: ['act.recused'] }, 'by'],
    ['nothing that is tried', { try: undefined }, 'expect'],
    [
      'confirmations of nothing',
      { try: undefined, expect: { review: 'required' }, confirmations: [] },
      'confirmations',
    ],
    ['confirmations twice', { try: { step: 'notice-service', confirmations: [] }, confirmations: [] }, 'confirmations'],
    [
      'two places to stop',
      { start: { sample: 'penalty.ordinary', before: 'decision', upTo: 'decision' } },
      'start.upTo',
    ],
    ['the sample of another procedure', { start: { sample: 'penalty.simple' } }, 'start.sample'],
    ['a change to a record', { start: { record: 'x.json' }, change: {} }, 'change'],
    ['a cause of a record', { start: { record: 'x.json' }, cause: 'public-place.unlicensed' }, 'cause'],
    ['what is no citation', { cites: ['《'] }, 'cites.0'],
    ['an empty by', { expect: 'refused', by: [] }, 'by'],
  ])('is refused with %s', (_, change, path) => {
    expect(problems(change).map(([place]) => place)).toContain(path)
  })

  it('says all that is wrong at once, each with its place', () => {
    const found = readSituation(
      [
        'title: x',
        'cites: [行政处罚法 44]',
        'procedure: penalty.ordinary',
        'start: { sample: penalty.ordinary, upTo: filling }',
        'try:',
        '  step: decison',
        '  dta: {}',
        'expect: refuse',
        'by: [nothing.at-all]',
      ].join('\n'),
    )
    expect(found.ok ? [] : found.problems.map(({ line, path }) => [line, path])).toEqual([
      [4, 'start.upTo'],
      [6, 'try.step'],
      [7, 'try.dta'],
      [8, 'expect'],
      [9, 'by.0'],
    ])
    const broken = readSituation('title: [x\nstart: }')
    expect(broken.ok ? [] : broken.problems[0]).toMatchObject({ line: 2, message: { zh: '不是有效的 YAML' } })
    for (const text of ['', 'null', '[]', '1', '"x"', 'true']) expect(readSituation(text).ok, text).toBe(false)
  })
})

describe('the player is not fooled', () => {
  const refused = {
    try: { step: 'notice-service', data: { receivedOn: '2026-10-23', receivedAt: null } },
    expect: 'refused',
  }
  const play = (change: object) => {
    const found = read(change)
    if (!found.ok) throw new Error(JSON.stringify(found.problems))
    return playSituation(found.value)
  }

  it('an id that is not known never reads, whatever it looks like', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ minLength: 1 }),
          fc.constantFrom(...findingCodes).map((id) => `${id}x`),
        ),
        (id) => {
          fc.pre(!findingCodes.has(id))
          expect(read({ ...refused, by: ['service.after-document', id] }).ok).toBe(false)
        },
      ),
    )
  })

  it('a finding holds only where it stands in the way', () => {
    const standing = new Set(play(refused).findings.map(({ code }) => code))
    expect(standing).toContain('service.after-document')
    for (const id of findingCodes) expect([id, play({ ...refused, by: [id] }).holds]).toEqual([id, standing.has(id)])
  })

  it('exactly one of accepted, refused and undetermined holds', () => {
    const unknown = {
      start: { sample: 'penalty.ordinary', before: 'prior-notice' },
      try: { step: 'prior-notice', data: { hearingOffered: false } },
    }
    const answers = ['accepted', 'refused', 'undetermined']
    const holding = (change: object) => answers.filter((expect) => play({ ...change, expect }).holds)
    expect([holding({}), holding(refused), holding(unknown)]).toEqual([['accepted'], ['refused'], ['undetermined']])
  })

  it('what cannot be read was not refused by law', () => {
    const unreadable = { try: { step: 'notice-service', data: { method: 'pigeon' } }, expect: 'refused' }
    expect(() => play(unreadable)).toThrow(/input.invalid-value/)
    expect(play({ ...unreadable, by: ['input.invalid-value'] }).holds).toBe(true)
  })

  it.each([
    ['a start', { change: { decision: {} } }, /起点之前没有步骤decision/],
    [
      'a change',
      { change: { interview: { data: { certificateShown: false } } } },
      /interview.*on-site.certificate-shown/,
    ],
    [
      'an act before the last',
      { try: [{ step: 'decision' }, { step: 'notice-service' }] },
      /第1个办理行为.*decision.*notice.served/,
    ],
    [
      'an act before a deadline',
      { try: { step: 'decision' }, expect: { deadline: 'penalty.payment', due: null } },
      /notice.served/,
    ],
    ['a stop that the sample has not', { start: { sample: 'penalty.ordinary', upTo: 'hearing' } }, /没有步骤hearing/],
    ['a record that was not given', { start: { record: 'x.json' } }, /x\.json/],
    [
      'a layer',
      {
        layer: {
          periods: [
            {
              id: 'penalty.payment',
              title: 'x',
              event: 'x',
              duty: 'agency',
              versions: [1, 2].map(() => ({
                from: '2021-07-15',
                amount: 1,
                unit: 'working-day',
                cites: ['行政处罚法 67'],
                grade: 'text',
              })),
            },
          ],
        },
      },
      /layer/,
    ],
  ])('%s that cannot be played says which act was refused by what', (_, change, words) => {
    expect(() => play(change)).toThrow(words)
  })
})
