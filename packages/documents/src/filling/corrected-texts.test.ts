import { type Act, type CaseRecord, latest, publicationOf, replay } from '@zhifa/domain'
import { go, sampleLicence, sampleRecord } from '@zhifa/domain/testing'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../testing/pdf-text'
import { agency, context } from '../../testing/sample-records'
import { caseFileOf } from '../case-file/case-file-of'
import type { PaperFault } from '../case-file/missing-paper'
import { renderCaseFile } from '../case-file/render-case-file'
import { documentsOf } from './documents-of'

const record = sampleRecord({ upTo: 'decision-service' })
const on = record.entries.at(-1)?.on ?? ''
const correct = (before: CaseRecord, step: string, field: string, becomes: string, day = on): CaseRecord =>
  go(before, {
    step: 'text-correction',
    on: day,
    by: ['officer-a'],
    approvedBy: 'section-head',
    data: {
      entry: before.entries.find((entry) => entry.step === step)?.seq,
      field,
      becomes,
      reason: '原文含有无法印制的字符。',
      original: 'a1'.repeat(32),
    },
  })
/** The decision as an older version took it: with a bell and half a character in the facts. */
const faulty: CaseRecord = {
  ...record,
  entries: record.entries.map((entry) =>
    entry.step === 'decision'
      ? { ...entry, data: { ...(entry.data as object), facts: '当事人未取得\u0007许可证\ud842营业。' } }
      : entry,
  ),
}
const mended = '当事人未取得公共场所卫生许可证，从事理发店经营。'

async function bound(of: CaseRecord): Promise<{ readonly faults: readonly string[]; readonly text: string }> {
  const faults: PaperFault[] = []
  const file = caseFileOf(of, context, { volume: 'whole', on: '2026-12-31' })
  const text = plainText(await renderCaseFile(file, { onFault: (fault) => faults.push(fault) })).replaceAll(/\s/g, '')
  return { faults: faults.map(({ form }) => form), text }
}

describe('a text on record that no paper can print', () => {
  it('has a sheet in its place until a correction mends it; then the paper is bound with the corrected text [R2.2]', async () => {
    const before = await bound(faulty)
    expect(before.faults).toContain('penalty-decision')
    expect(before.text).toContain('案卷文字更正')
    const corrected = correct(faulty, 'decision', 'facts', mended)
    const after = await bound(corrected)
    expect(after.faults).toEqual([])
    expect(after.text).toContain(mended)
    // The ledger keeps both.
    expect(corrected.entries.slice(0, faulty.entries.length)).toEqual(faulty.entries)
    expect(corrected.entries.at(-1)?.data).toMatchObject({
      was: '当事人未取得\u0007许可证\ud842营业。',
      becomes: mended,
    })
  })

  it('papers of the act and of later acts read it corrected, and nothing else of them moves', () => {
    const corrected = correct(record, 'interview', 'questions.0.answer', '更正后的回答。')
    const [before, after] = [record, corrected].map((one) => documentsOf(one, context))
    const differ = after?.filter((paper, i) => JSON.stringify(paper) !== JSON.stringify(before?.[i]))
    expect(differ?.map(({ form }) => form)).toEqual(['interview-record'])
    expect(JSON.stringify(differ)).toContain('更正后的回答。')
  })
})

describe('a publication', () => {
  it('stays what was approved, and reads the corrected text once it is drafted and approved anew [D1.3]', () => {
    const whole = sampleLicence()
    const published = {
      ...whole,
      entries: whole.entries.slice(0, whole.entries.findIndex(({ step }) => step === 'disclosure-approval') + 1),
    }
    const publicOf = (of: CaseRecord) => publicationOf(of, replay(of), agency, context.law)
    const day = published.entries.at(-1)?.on ?? ''
    const corrected = correct(published, 'grant', 'scope', '更正后的许可范围。', day)
    expect(publicOf(corrected)).toEqual(publicOf(published))
    const draft: Act = {
      step: 'disclosure-draft',
      on: day,
      by: ['officer-a'],
      data: { category: '普通', certificate: '卫生许可证', correction: '许可内容录入有误' },
    }
    const drafted = go(corrected, draft)
    const digest = latest(replay(drafted), 'disclosure-draft')?.data.digest
    const approved = go(drafted, {
      step: 'disclosure-approval',
      on: day,
      by: ['office-head'],
      data: { digest, verdict: 'approved', opinion: '同意更正。' },
    })
    expect(publicOf(approved)).toMatchObject({ version: 2, content: { scope: '更正后的许可范围。' } })
  })
})
