import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fieldName, formatChineseDate, procedures } from '@zhifa/domain'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { plainText, textOfPdf } from '../../testing/pdf-text'
import { renderCaseFile } from '../case-file/render-case-file'
import { ContentMissingError, FormDataError } from '../form/errors'
import { renderFlowChartPdf } from '../render/render-flow-chart'
import { renderForm } from '../render/render-form'
import { form, forms } from './registry'

const all = forms.map((item) => [item.id, item] as const)
// Boxes, rules and the padding of signature lines are no text of the data.
const squeeze = (text: string): string => text.replaceAll(/\s/g, '')

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(strings)
  return []
}

/** Text that a form translates (codes) or prints in another shape (dates, times) rather than as given. */
const isCode = (text: string): boolean => /^[a-z][a-z0-9-]*$/.test(text)

describe.each(all)('%s', (id, item) => {
  it('renders its sample to the same bytes every time [R2.1] [R2.3]', async () => {
    const [a, b] = [await renderForm(id, item.sample), await renderForm(id, structuredClone(item.sample))]
    expect(Buffer.compare(a, b)).toBe(0)
    expect(Buffer.from(a.subarray(0, 8)).toString()).toBe('%PDF-1.4')
  })

  it('prints every text and date of its sample, so that it can be searched and copied [R2.1] [D3.1]', async () => {
    // Set in cells, texts are broken into lines between which other cells stand: look for each line's pieces.
    const pdf = await renderForm(id, item.sample)
    const printed = squeeze(plainText(pdf))
    const lines = new Set(textOfPdf(pdf).flatMap((page) => page.map((line) => squeeze(line.text))))
    for (const text of strings(item.sample)) {
      if (isCode(text)) continue
      const wanted = squeeze(/^\d{4}-\d{2}-\d{2}/.test(text) ? formatChineseDate(text.slice(0, 10)) : text)
      const found =
        printed.includes(wanted) || printed.includes(text.replaceAll('-', '.')) || inPieces(wanted, [...lines])
      expect(found, `${text} in ${id}`).toBe(true)
      // A date is written as people write it, nowhere as it is kept.
      if (/^\d{4}-\d{2}-\d{2}/.test(text)) expect(printed, id).not.toContain(text.slice(0, 10))
    }
  })

  it('loses no character and leaves the page nowhere, however long a text is', async () => {
    for (const path of textPaths(item.sample)) {
      for (const length of [9000, 900, 190, 58]) {
        const pdf = await renderForm(id, withText(item.sample, path, '鑫'.repeat(length))).catch(
          (error: unknown) => error,
        )
        if (pdf instanceof FormDataError || pdf instanceof ContentMissingError) continue // longer than the field allows
        if (!(pdf instanceof Uint8Array)) throw pdf
        expect(plainText(pdf).split('鑫').length - 1, path.join('.')).toBeGreaterThanOrEqual(length)
        expect(
          textOfPdf(pdf)
            .flat()
            .filter((line) => line.x < 79 || line.y < 20 || line.y > 800),
        ).toEqual([])
        break
      }
    }
  })

  it('publishes a schema whose every field has a Chinese name [R2.1]', () => {
    const schema = z.toJSONSchema(item.data, { io: 'input' }) as { properties: Record<string, unknown> }
    for (const key of Object.keys(schema.properties))
      expect(fieldName(item.data, [key]), key).toMatch(/\p{Script=Han}/u)
  })
})

type Path = readonly (string | number)[]

function textPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    textPaths(item, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function withText(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text
  if (Array.isArray(value)) return value.map((item, i) => (i === key ? withText(item, rest, text) : item))
  return { ...(value as object), [key]: withText((value as Record<string, unknown>)[key], rest, text) }
}

/** True when the text can be put together from stretches that stand in lines of the page, in any cell. */
function inPieces(text: string, lines: readonly string[]): boolean {
  let rest = text
  while (rest.length > 0) {
    let length = rest.length
    while (length > 0 && !lines.some((line) => line.includes(rest.slice(0, length)))) length--
    if (length === 0) return false
    rest = rest.slice(length)
  }
  return true
}

function runs(command: string, argument: string): boolean {
  try {
    execFileSync(command, [argument], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('the archive standard', () => {
  const jars = '/usr/share/java'
  const present =
    existsSync(jars) && readdirSync(jars).some((name) => name.startsWith('preflight')) && runs('java', '-version')
  if (!present)
    console.warn(
      'PDF/A check skipped: java with PDFBox Preflight is not installed (Debian: libpdfbox2-java) / 未安装 PDFBox，跳过 PDF/A 校验',
    )

  it.skipIf(!present)(
    'PDFBox Preflight accepts every form, seal and code, every flow chart and the case file as PDF/A-1b [R2.3]',
    async () => {
      const dir = mkdtempSync(join(tmpdir(), 'zhifa-pdfa-'))
      try {
        const paths: string[] = []
        const keep = (name: string, pdf: Uint8Array): void => {
          paths.push(join(dir, `${name}.pdf`))
          writeFileSync(join(dir, `${name}.pdf`), pdf)
        }
        for (const [id, item] of all) keep(id, await renderForm(id, item.sample))
        keep('draft', await renderForm('penalty-decision', form('penalty-decision').sample, { draft: '草稿' }))
        const seal = readFileSync(new URL('./references/file-cover.png', import.meta.url))
        const verification = 'https://example.invalid/verify/12'
        keep('sealed', await renderForm('correction-order', form('correction-order').sample, { seal, verification }))
        for (const procedure of procedures.values())
          keep(`chart-${procedure.id}`, await renderFlowChartPdf(procedure, { on: '2026-10-01' }))
        keep('case-file', await renderCaseFile(sampleFile))
        writeFileSync(join(dir, 'list.txt'), paths.join('\n'))
        execFileSync(
          'java',
          ['-cp', `${jars}/*`, 'org.apache.pdfbox.preflight.Validator_A1b', 'xml', 'group', join(dir, 'list.txt')],
          {
            stdio: 'ignore',
            cwd: dir,
          },
        )
        const report = readFileSync(join(dir, 'list.txt.preflight.xml'), 'utf8')
        expect([...report.matchAll(/isValid type="PDF\/A1-b">true/g)]).toHaveLength(paths.length)
      } finally {
        rmSync(dir, { recursive: true })
      }
    },
  )
})

const sampleFile = {
  cover: {
    agency: '示例市示例区卫生健康局',
    category: 'penalty',
    title: '示例市样板理发有限公司未取得公共场所卫生许可证擅自营业案',
    volume: 'main',
    result: '警告；罚款。',
    officers: ['乙某某', '丙某某'],
    archivedOn: '2026-11-10',
  },
  documents: ['case-filing-report', 'penalty-decision', 'interview-record'].map((id) => ({
    form: id,
    data: form(id).sample,
    on: '2026-10-20',
  })),
  remark: { state: '齐全。', compiledOn: '2026-11-10' },
}
