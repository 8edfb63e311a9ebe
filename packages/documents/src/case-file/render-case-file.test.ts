import { describe, expect, it } from 'vitest'
import { plainText, textOfPdf } from '../../testing/pdf-text'
import { ContentMissingError, FormDataError } from '../form/errors'
import { form } from '../forms/registry'
import type { PaperFault } from './missing-paper'
import { renderCaseFile } from './render-case-file'

const decision = form('penalty-decision').sample as Record<string, unknown>
const fileOf = (...papers: readonly Record<string, unknown>[]) => ({
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
})
const bind = (...papers: readonly Record<string, unknown>[]): Promise<unknown> =>
  renderCaseFile(fileOf(...papers), { faulty: 'refuse' }).catch((error: unknown) => error)

describe('papers of a case file that are wrong, where none may be', () => {
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

describe('a paper that cannot be made never stops the bound file', () => {
  const bad: readonly [string, Record<string, unknown>, string][] = [
    ['a control character', { ...decision, facts: '示例\u0007事实' }, 'U+0007'],
    ['half a character', { ...decision, facts: '示例\ud842事实' }, 'U+D842'],
    ['a private-use character', { ...decision, facts: '示例\ue863事实' }, 'U+E863'],
    ['a character without a glyph', { ...decision, facts: '示例𬎆事实' }, 'U+2C386'],
    ['what the law makes it state left out', { ...decision, correction: undefined }, '第二十八条第一款'],
    ['a field of the wrong shape', { ...decision, facts: 5 }, '违法事实：应为文字'],
    ['no data at all', {}, '当事人'],
  ]
  it.each(bad)('%s: a sheet in its place says which and why [R2.2]', async (_, data, reason) => {
    const faults: PaperFault[] = []
    const pdf = await renderCaseFile(fileOf(decision, data, decision), { onFault: (fault) => faults.push(fault) })
    const pages = textOfPdf(pdf).map((page) => page.map(({ text }) => text).join(''))
    const sheet = pages.filter((page) => page.startsWith('文书未能印制此处'))
    expect(sheet).toHaveLength(1)
    expect(sheet[0]).toContain('文书：行政处罚决定书')
    expect(sheet[0]?.replaceAll(/\s/g, '')).toContain(reason)
    // The cell of the catalogue is narrow: the title takes two lines.
    expect(pages.some((page) => /卷内文件目录.*行政处罚决定书.*（未.*能印制）/.test(page))).toBe(true)
    // The two good ones are bound before and after it.
    expect(pages.filter((page) => page.includes('经查明')).length).toBe(2)
    expect(faults.map(({ index, form }) => [index, form])).toEqual([[1, 'penalty-decision']])
  })

  it('nor does one of a form that nobody knows', async () => {
    const file = fileOf(decision)
    const pdf = await renderCaseFile({
      ...file,
      documents: [...file.documents, { form: 'unknown', data: {}, on: '2026-10-21' }],
    })
    expect(plainText(pdf)).toMatch(/文书：unknown/)
  })
})
