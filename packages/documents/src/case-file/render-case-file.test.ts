import { describe, expect, it } from 'vitest'
import { ContentMissingError, FormDataError } from '../form/errors'
import { form } from '../forms/registry'
import { renderCaseFile } from './render-case-file'

const decision = form('penalty-decision').sample as Record<string, unknown>
const bind = (...papers: readonly Record<string, unknown>[]): Promise<unknown> =>
  renderCaseFile({
    cover: {
      agency: '示例局',
      category: 'penalty',
      title: '示例案',
      volume: 'whole',
      result: '警告。',
      officers: ['甲'],
      archivedOn: '2026-11-10',
    },
    documents: papers.map((data) => ({ form: 'penalty-decision', data, on: '2026-10-20' })),
    remark: { state: '齐全。', compiledOn: '2026-11-10' },
  }).catch((error: unknown) => error)

describe('papers of a case file that are wrong', () => {
  it('are named all at once, each with its place, in both languages [R2.2]', async () => {
    const error = await bind({ ...decision, facts: 5 }, decision, { ...decision, number: '12', facts: undefined })
    expect(error).toBeInstanceOf(FormDataError)
    const messages = (error as FormDataError).findings.map((finding) => finding.message)
    expect(messages.map((message) => message.en)).toEqual([
      'documents.0 (penalty-decision) facts: must be text',
      expect.stringMatching(/^documents\.2 \(penalty-decision\) number: /),
      expect.stringMatching(/^documents\.2 \(penalty-decision\) does not state the facts/),
    ])
    expect(messages[1]?.zh).toMatch(/^《行政处罚决定书（卷内文件第3件）》文号：/)
  })

  it('are a matter of the law only where nothing else is wrong', async () => {
    const lacking = { ...decision, correction: undefined }
    expect(await bind(lacking, lacking)).toBeInstanceOf(ContentMissingError)
    expect(await bind(lacking, { ...decision, facts: 5 })).toBeInstanceOf(FormDataError)
  })
})
