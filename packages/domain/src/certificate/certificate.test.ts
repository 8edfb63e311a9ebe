import { bytesToHex } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { sampleLaw, sampleLicence, sampleRecord, sampleRegistry, sampleSeveral } from '../../testing'
import { ed25519, signer } from '../../testing/signer'
import type { Entry } from '../case/record/entry'
import { latest } from '../case/record/state'
import { replay } from '../handling/handling'
import { procedureOf } from '../handling/procedure-of'

import { cosign, signCheckpoint, withSignature } from '../ledger/checkpoint'
import { hashLine, leafLine, leafOf } from '../ledger/ledger'
import { inclusionProof, rootOf, treeOf } from '../ledger/merkle'
import { parseNote } from '../ledger/note'
import { penaltyOrdinary } from '../procedures/penalty-ordinary/penalty-ordinary'
import { personalValues } from '../public-content/personal-values'
import { ProcedureCertificate } from './certificate'
import { certify } from './certify'
import { verifyCertificate } from './verify-certificate'

const record = sampleRecord()
const leaves = record.entries.map((entry) => hashLine(leafLine(leafOf(record, entry))))
const index = record.entries.findIndex((entry) => entry.step === 'decision')
const origin = sampleRegistry.agencies.get(record.agency)!.uscc
const [bureau, county] = [signer(origin), signer('county')]
const head = { origin, size: leaves.length, root: bytesToHex(rootOf(treeOf(leaves))) }
const signed = signCheckpoint(head, bureau)
const checkpoint = withSignature(signed, cosign(parseNote(signed)!, county, 1_790_000_000))
const trust = { trusted: { ledger: [bureau.key(1)], witnesses: [county.key(4)] }, verify: ed25519 }
const context = {
  law: sampleLaw,
  registry: sampleRegistry,
  ledger: { index, proof: inclusionProof(leaves, index), checkpoint },
}
const certificate = certify(record, context)!
const wrong = (changed: ProcedureCertificate) =>
  verifyCertificate(changed, sampleLaw, trust)
    .filter((item) => item.outcome !== 'met')
    .map((item) => item.code)
const reviewerOf = (c: ProcedureCertificate) => c.steps.find(({ step }) => step === 'review-opinion')!.by[0]!
const copy = (): ProcedureCertificate => structuredClone(certificate)

describe('procedure certificate', () => {
  it('of a sound case holds in every point, and is the same each time [R4.1] [L0.1]', () => {
    expect(ProcedureCertificate.parse(certificate)).toEqual(certificate)
    expect(wrong(certificate)).toEqual([])
    expect(certify(record, context)).toEqual(certificate)
    expect(certify(sampleRecord({ upTo: 'defence-review' }), context)).toBeUndefined()
  })

  it('discloses no personal value of the case [D4.3]', () => {
    const text = JSON.stringify(certificate)
    for (const value of personalValues(replay(record), penaltyOrdinary)) expect(text.includes(value), value).toBe(false)
    for (const officer of sampleRegistry.officers.values()) expect(text.includes(officer.name)).toBe(false)
  })

  it.each([
    ['a step left out', (c) => c.steps.splice(3, 1).length && c.steps.splice(0, 1), 'certificate.steps'],
    ['a decision before its notice', (c) => (c.steps.at(-1)!.on = '2026-01-05'), 'certificate.steps'],
    ['one officer', (c) => (c.steps[2]!.people = 1), 'certificate.officers'],
    ['no certificate', (c) => (c.steps[2]!.certified = false), 'certificate.officers'],
    ['a longer period', (c) => (c.periods[0]!.due = '2027-06-01'), 'certificate.period'],
    ['a period that was missed', (c) => (c.periods[0]!.endedOn = '2027-06-01'), 'certificate.period'],
    ['a date that was found wrong', (c) => (c.steps[2]!.rechecked.dates = 'not-met'), 'certificate.dates'],
    ['somebody not on the case', (c) => (c.steps[2]!.rechecked.people = 'not-met'), 'certificate.people'],
    ['a word that is missing', (c) => c.steps[2]!.confirmed.pop(), 'certificate.confirmations'],
    ['a word given twice', (c) => c.steps[2]!.confirmed.push(c.steps[2]!.confirmed[0]!), 'certificate.confirmations'],
    ['the word of a stranger', (c) => (c.steps[2]!.confirmed[0]!.person = 99), 'certificate.confirmations'],
    ['an act entered before its day', (c) => (c.steps[2]!.enteredOn = '2026-01-05'), 'certificate.order'],
    ['who approves his own act', (c) => (c.steps[1]!.approvedBy = c.steps[1]!.by[0]!), 'certificate.approvals'],
    ['no approver', (c) => delete c.steps[1]!.approvedBy, 'certificate.approvals'],
    ['one officer in two parts', (c) => (c.steps[2]!.by = [1, 1]), 'certificate.approvals'],
    ['a reviewer who decides', (c) => (c.steps.at(-1)!.by[0] = reviewerOf(c)), 'certificate.separation'],
    ['a reviewer who handled', (c) => c.steps[2]!.handling.push(reviewerOf(c)), 'certificate.separation'],
    ['words that promise more', (c) => (c.cannotProve.zh = '本证明证明案件事实。'), 'certificate.words'],
    ['no review', (c) => delete c.review.passedOn, 'certificate.review'],
    ['a review after the decision', (c) => (c.review.passedOn = '2026-11-20'), 'certificate.review'],
    ['a claim that none was needed', (c) => (c.review.determination = 'not-required'), 'certificate.review'],
    ['a check that failed', (c) => (c.checks[0]!.outcome = 'undetermined'), 'certificate.checks'],
    ['another entry', (c) => (c.ledger!.leaf = 'a'.repeat(64)), 'certificate.included'],
    [
      'another head',
      (c) => (c.ledger!.checkpoint = checkpoint.replace(`\n${leaves.length}\n`, '\n9\n')),
      'certificate.signed',
    ],
    [
      'the head of another ledger',
      (c) => (c.ledger!.checkpoint = checkpoint.replace(origin, 'other')),
      'certificate.signed',
    ],
    ['no cosignature', (c) => (c.ledger!.checkpoint = signed), 'certificate.witnessed'],
    ['no ledger', (c) => delete c.ledger, 'certificate.ledger'],
    ['another law book', (c) => (c.lawDigest = 'a'.repeat(64)), 'certificate.law'],
  ] as [string, (c: ProcedureCertificate) => unknown, string][])('%s is found out', (_, change, code) => {
    const changed = copy()
    change(changed)
    expect(wrong(changed)).toContain(code)
  })
})

describe('what the makers of a certificate ask again, of every entry', () => {
  const made = (change: (entry: Entry) => Entry) =>
    Object.fromEntries(
      verifyCertificate(certify({ ...record, entries: record.entries.map(change) }, context)!, sampleLaw, trust).map(
        (item) => [item.code, item.outcome],
      ),
    )
  const at = (step: string, change: (entry: Entry) => Entry) =>
    made((entry) => (entry.step === step ? change(entry) : entry))

  it('records without confirmations are never said to be confirmed', () => {
    const old = made(({ entered, confirmations, ...entry }) => entry)
    expect(old).toMatchObject({ 'certificate.confirmations': 'undetermined', 'certificate.dates': 'met' })
    expect(at('filing', ({ entered, confirmations, ...entry }) => entry)['certificate.confirmations']).toBe(
      'undetermined',
    )
    // Kept by halves is not old: somebody took them out.
    expect(at('filing', ({ confirmations, ...entry }) => entry)['certificate.confirmations']).toBe('not-met')
  })

  it('a service dated back is found by its date, and by what everybody confirmed', () => {
    const back = (entry: Entry) => ({ ...entry, data: { ...(entry.data as object), receivedOn: '2026-10-23' } })
    expect(at('notice-service', back)).toMatchObject({
      'certificate.dates': 'not-met',
      'certificate.confirmations': 'not-met',
    })
  })

  it('somebody who is not on the case, or an approver who acts, is found', () => {
    const stranger = { id: 'officer-c', name: '示例丙' }
    expect(at('evidence', (entry) => ({ ...entry, by: [stranger] }))).toMatchObject({
      'certificate.people': 'not-met',
      'certificate.confirmations': 'not-met',
    })
    expect(at('filing', (entry) => ({ ...entry, approvedBy: entry.by[0]! }))).toMatchObject({
      'certificate.approvals': 'not-met',
      'certificate.people': 'not-met',
    })
  })

  it('the reviewer who also handled the case is found, in whichever act', () => {
    const reviewer = { id: 'reviewer-a', name: '示例戊' }
    const { 'certificate.separation': separation } = at('evidence', (entry) => ({
      ...entry,
      by: [...entry.by, reviewer],
    }))
    expect(separation).toBe('not-met')
  })
})

describe('the certificate of a licence', () => {
  it.each(['grant', 'refuse'] as const)('%s: made from the record, and run again without it [D5.2]', (decide) => {
    const licence = sampleLicence({ decide })
    const made = certify(licence, { law: sampleLaw, registry: sampleRegistry })!
    expect(ProcedureCertificate.parse(made)).toMatchObject({ procedure: 'licence.ordinary' })
    const outcomes = verifyCertificate(made, sampleLaw).map((item) => [item.code, item.outcome])
    expect(outcomes.filter(([, outcome]) => outcome !== 'met')).toEqual([['certificate.ledger', 'undetermined']])
    for (const value of personalValues(replay(licence), procedureOf(licence)))
      expect(JSON.stringify(made)).not.toContain(value)
    const late = { ...made, decidedOn: '2026-10-30', steps: made.steps.map((step) => ({ ...step })) }
    expect(verifyCertificate(late, sampleLaw).find((item) => item.code === 'certificate.steps')?.outcome).toBe(
      'not-met',
    )
  })
})

it('of a case with several parties is made for the item of each, under the number of its own paper', () => {
  const several = sampleSeveral({ parties: 2, separate: true })
  const made = [1, 2].map((party) => certify(several, { law: sampleLaw, registry: sampleRegistry, party })!)
  expect(made.map(({ key }) => key.split(':')[2])).toEqual(['2026-0001', '2026-0001-p2'])
  expect(made.map(({ documentNumber }) => documentNumber)).toEqual([
    latest(replay(several), 'decision')!.data.number,
    '示卫公罚〔2026〕2号',
  ])
})
