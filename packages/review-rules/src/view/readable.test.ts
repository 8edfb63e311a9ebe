import { type CaseRecord, canonicalJson, china, lawBook, liaoning, penaltyOrdinary } from '@zhifa/domain'
import { sampleLaw, sampleRecord, sampleRegistry } from '@zhifa/domain/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appraise } from '../appraisal'
import { checkCase, checkTrace, explainCheck } from '../check'
import { determineReview } from '../determine'
import { outcomesOf } from '../testing/always'
import { edit, lawful } from '../testing/edit-record'
import { lawfulExecution, lawfulLicence, lawfulMeasure } from '../testing/lawful-others'
import { unfitIn } from './readable'

const context = { law: sampleLaw, registry: sampleRegistry }
const of = (record: CaseRecord, rule: string) =>
  checkCase(record, context)
    .points.flatMap((point) => point.findings)
    .find((item) => item.rule === rule)

describe('a payload that does not fit its step', () => {
  it('leaves undetermined the rules that read it, with the place of what is missing [L3.2]', () => {
    const noDay = edit(lawful(), 'notice-service', () => ({ receivedOn: undefined }))
    const finding = of(noDay, 'procedure.hearing-honoured')
    expect(finding).toMatchObject({
      outcome: 'undetermined',
      missing: ['送达告知书的送达日期 notice-service.receivedOn'],
    })
    expect(finding?.message.zh).toContain('缺少：送达告知书的送达日期')
    const oddDay = edit(lawful(), 'notice-service', () => ({ receivedOn: 'x' }))
    expect(of(oddDay, 'procedure.hearing-honoured')?.outcome).toBe('undetermined')
    expect(of(oddDay, 'procedure.filed-first')?.outcome).toBe('met')
  })

  it('answers where it fits: what is empty or wrong is a fault, not a gap', () => {
    const record = edit(lawful(), 'decision', () => ({ penaltyBasis: [] }))
    expect(of(record, 'documents.six-items')?.outcome).toBe('not-met')
  })

  it('is no payload at all: all of it is missing', () => {
    const record = lawful()
    const at = record.entries.findIndex((entry) => entry.step === 'decision')
    const none = { ...record, entries: record.entries.with(at, { ...record.entries[at]!, data: null }) }
    expect(of(none, 'documents.six-items')).toMatchObject({
      outcome: 'undetermined',
      missing: ['作出处罚决定 decision'],
    })
    const { determination } = determineReview(none, { law: lawBook(china, liaoning) })
    expect(determination.outcome).toBe('undetermined')
  })

  it('keeps the appraisal item open that its penalties decide on', () => {
    const record = edit(lawful(), 'decision', () => ({ penalties: 'none' }))
    expect(appraise(record, context)).toMatchObject({ result: 'open' })
    expect(
      determineReview(record, context).determination.grounds.find((item) => item.id === 'review.major-sanction'),
    ).toMatchObject({
      outcome: 'undetermined',
    })
  })

  it('guards nothing in a record that is in order', () => {
    expect(unfitIn(sampleRecord().entries, penaltyOrdinary.steps)).toEqual({ guarded: new Map(), facts: [] })
  })
})

describe('whatever is damaged in a payload', { timeout: 60_000 }, () => {
  type Place = readonly (string | number)[]
  const places = (value: unknown, at: Place = []): Place[] =>
    typeof value !== 'object' || value === null
      ? [at]
      : [at, ...Object.entries(value).flatMap(([key, child]) => places(child, [...at, key]))]
  const all = [lawful(), lawfulLicence({ heard: true }), lawfulMeasure(true), lawfulExecution()].flatMap((record) =>
    record.entries.flatMap((entry, at) => places(entry.data).map((place) => ({ record, at, place }))),
  )
  const damages = fc.constantFrom<unknown>(undefined, null, 7, '', 'x', [], {}, false)

  const damaged = (record: CaseRecord, at: number, place: Place, instead: unknown): CaseRecord => {
    const copy = structuredClone(record) as CaseRecord & { entries: { data: unknown }[] }
    const holder = { data: copy.entries[at]!.data } as Record<string, unknown>
    const path = ['data', ...place]
    const parent = path.slice(0, -1).reduce((value, key) => value[key as string] as Record<string, unknown>, holder)
    parent[path.at(-1) as string] = instead
    copy.entries[at]!.data = holder.data
    return copy as CaseRecord
  }

  it('every rule still answers, in texts and with a trace; none says met that did not before [L3.2]', () => {
    const before = new Map<CaseRecord, ReturnType<typeof outcomesOf>>()
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.nat(all.length - 1), damages, (which, instead) => {
        const { record, at, place } = all[which]!
        if (!before.has(record)) before.set(record, outcomesOf(record))
        const broken = damaged(record, at, place, instead)
        const check = checkCase(broken, context)
        expect(explainCheck(check).length).toBeGreaterThan(100)
        expect(canonicalJson(checkTrace(check)).length).toBeGreaterThan(100)
        appraise(broken, context)
        for (const [id, outcome] of outcomesOf(broken)) {
          const was = before.get(record)!.get(id)
          if (outcome !== was) seen.add(`${was} → ${outcome}`)
          if (was === 'not-met' || was === 'undetermined') expect(outcome, id).not.toBe('met')
        }
      }),
      { numRuns: 300 },
    )
    expect([...seen]).toContain('met → undetermined')
  })
})
