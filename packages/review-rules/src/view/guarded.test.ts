import { type Entry, penaltyOrdinary } from '@zhifa/domain'
import { sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { CaseView } from './case-view'
import { lackingIn, UnreadableError, unfitIn, whereReadable } from './readable'

type Data = Record<string, never>
const { steps } = penaltyOrdinary
const entryOf = (step: string): Entry => sampleRecord().entries.find((entry) => entry.step === step)!
/** An entry of the sample with some fields changed; `undefined` takes a field away. */
function changed(step: string, change: object): Entry {
  const data = { ...(entryOf(step).data as object), ...change } as Data
  for (const [key, value] of Object.entries(data)) if (value === undefined) delete data[key]
  return { ...entryOf(step), data }
}
const unfit = (entry: Entry) => unfitIn([entry], steps)
/** The payload as the rules get it. */
const guarded = (entry: Entry) => unfit(entry).guarded.get(entry)!.data as Record<string, Data & { length: number }>
const lacks = (read: () => unknown): readonly string[] | undefined => {
  try {
    read()
    return undefined
  } catch (error) {
    return (error as UnreadableError).facts
  }
}
const party = (change: object): Entry => {
  const whole = { ...((entryOf('filing').data as { party: object }).party as object), ...change } as Data
  for (const [key, value] of Object.entries(whole)) if (value === undefined) delete whole[key]
  return changed('filing', { party: whole })
}

describe('what does not fit its step', () => {
  it('is nothing in an entry that fits, or holds a field that nobody knows', () => {
    expect(unfit(entryOf('filing'))).toEqual({ guarded: new Map(), facts: [] })
    expect(unfit(changed('filing', { remark: 'x' }))).toEqual({ guarded: new Map(), facts: [] })
  })

  it('is named, and not guarded, where it can be read', () => {
    const { guarded: none, facts } = unfit(changed('filing', { summary: '', handlers: [] }))
    expect(none.size).toBe(0)
    expect(facts.map((fact) => fact.split(' ').at(-1))).toEqual(['filing.summary', 'filing.handlers'])
  })

  it('is guarded alone: what stands beside it reads as ever', () => {
    const entry = party({ address: undefined })
    const data = guarded(entry)
    expect(data.summary).toBe((entry.data as Data).summary)
    expect(data.party?.name).toBe('虚构丽人美发（演示）有限公司')
    expect(lacks(() => data.party?.address)).toEqual(['立案的当事人 · 住所（住址） filing.party.address'])
    expect(Object.keys(data)).toEqual(Object.keys(entry.data as object))
  })

  it('is missed by whoever takes all fields, when one is absent; not when one is of another kind', () => {
    const absent = ['立案的当事人 · 住所（住址） filing.party.address']
    expect(lacks(() => ({ ...guarded(party({ address: undefined })).party }))).toEqual(absent)
    expect(lacks(() => Object.keys(guarded(party({ address: 7 })).party!))).toBeUndefined()
    expect(lacks(() => guarded(party({ address: 7 })).party?.address)).toEqual(absent)
    expect(lacks(() => ({ ...guarded(party({ address: 7 })).party }))).toEqual(absent)
  })

  it('is the whole thing where nothing says of which kind it is', () => {
    const data = guarded(party({ kind: 'club' }))
    const kind = ['立案的当事人 · 当事人类别 filing.party.kind']
    expect(lacks(() => data.party?.name)).toEqual(kind)
    expect(lacks(() => 'name' in data.party!)).toEqual(kind)
    expect(lacks(() => Object.keys(data.party!))).toEqual(kind)
    expect(lacks(() => data.summary)).toBeUndefined()
  })

  it('is one item of a list', () => {
    const items = [...(entryOf('evidence').data as { items: object[] }).items]
    const data = guarded(changed('evidence', { items: items.with(1, { ...items[1], title: 7 }) })).items!
    expect(data.length).toBe(items.length)
    expect(data[0]).toEqual(items[0])
    expect(lacks(() => (data[1] as unknown as Data).title)).toEqual([
      '收集证据的证据 · 第2项 · 证据名称 evidence.items.1.title',
    ])
  })

  it.each([[null], [undefined], ['x'], [7]])('is the payload itself when it is %j', (data) => {
    const read = guarded({ ...entryOf('filing'), data })
    for (const look of [() => read.party, () => 'party' in read, () => Object.keys(read)])
      expect(lacks(look)).toEqual(['立案 filing'])
  })
})

describe('a reading that threw', () => {
  const order = { unfit: [] }
  const odd = { unfit: ['立案 filing'] }
  const unreadable = new UnreadableError(['当事人 filing.party', '案由 filing.cause'])

  it('names what cannot be read', () => {
    expect(unreadable).toMatchObject({ name: 'UnreadableError', code: 'rule.unreadable' })
    expect(unreadable.message).toBe('无法读取 / not readable: 当事人 filing.party; 案由 filing.cause')
  })

  it('lacks that, else what does not fit, else nothing: then the reader is at fault', () => {
    expect(lackingIn(unreadable, order)).toBe(unreadable.facts)
    expect(lackingIn(new TypeError('x'), odd)).toBe(odd.unfit)
    expect(lackingIn(new TypeError('x'), order)).toBeUndefined()
  })

  it('gives nothing where the record is at fault, and throws on where it is not', () => {
    const fail = (error: Error) => () => {
      throw error
    }
    expect(whereReadable(order, ({ unfit: list }) => list.length)).toBe(0)
    expect(whereReadable(order, fail(unreadable))).toBeUndefined()
    expect(whereReadable(odd, fail(new TypeError('x')))).toBeUndefined()
    expect(() => whereReadable(order, fail(new TypeError('x')))).toThrow(TypeError)
  })
})

describe('the view of a record that is in order', () => {
  it('reads the record itself', () => {
    const record = sampleRecord()
    const view = new CaseView(record, { law: sampleLaw, registry: sampleRegistry })
    expect(view.record).toBe(record)
    expect(view.latest('decision')).toBe(record.entries.find(({ step }) => step === 'decision'))
    expect(view.unfit).toEqual([])
  })
})
