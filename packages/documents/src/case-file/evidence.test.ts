import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { degrees, PDFDocument as Foreign } from 'pdf-lib'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { readPdf } from '../../testing/pdf-reader'
import { form } from '../forms/registry'
import type { EvidencePaper } from './evidence'
import { renderCaseFile, renderCaseFileOfd } from './render-case-file'

const file = {
  cover: {
    agency: '示例局',
    category: 'penalty',
    title: '示例案',
    volume: 'whole',
    result: '警告。',
    officers: ['甲'],
    archivedOn: '2026-11-10',
  },
  documents: [{ form: 'penalty-decision', data: form('penalty-decision').sample, on: '2026-10-20' }],
  remark: { state: '齐全。', compiledOn: '2026-11-10' },
}
type Doc = InstanceType<typeof PDFDocument>
const pdf = (draw: (doc: Doc) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> =>
  new Promise((resolve) => {
    const doc = new PDFDocument(options)
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => resolve(Buffer.concat(parts)))
    draw(doc)
    doc.end()
  })
/** A picture of one colour. */
function png(side: number): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(4)
    head.writeUInt32BE(data.length)
    return Buffer.concat([head, Buffer.from(name), data, Buffer.alloc(4)])
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(side)
  size.writeUInt32BE(side, 4)
  size.set([8, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(side * (side + 1)))
  const sign = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([sign, chunk('IHDR', size), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}
const paper = (name: string, type: string, content: EvidencePaper['content']): EvidencePaper => ({
  ...{ name, type, content, on: '2026-10-01', at: '2026-10-01T09:30', place: '虚构街8号', officer: '示例甲' },
  sha256: createHash('sha256')
    .update(content instanceof Uint8Array ? content : name)
    .digest('hex'),
})
const bound = (...evidence: EvidencePaper[]) => renderCaseFile(file, { evidence })
const pagesOf = readPdf

const two = () =>
  pdf((doc) => {
    doc.text('FIRST PAGE')
    doc.addPage().text('SECOND PAGE')
  })

describe('evidence in the bound case file', () => {
  it('has every page of a PDF in its place, numbered through, and stands in the catalogue', async () => {
    const plain = await pagesOf(await renderCaseFile(file))
    const own = paper('检测报告.pdf', 'application/pdf', await two())
    const pages = await pagesOf(await bound(own))
    expect(pages).toHaveLength(plain.length + 3)
    const cover = pages.findIndex((page) => page.includes('页数：2页'))
    expect(pages[cover]).toContain(own.sha256)
    expect(pages[cover]).toContain('虚构街8号')
    expect(pages[cover + 1]).toContain('FIRST PAGE')
    expect(pages[cover + 2]).toContain('SECOND PAGE')
    expect(pages[cover + 2]).toContain('证据1 检测报告.pdf：第2页，共2页')
    expect(pages.slice(0, cover).join('')).toContain('证据1 检测报告.pdf')
  })

  it('has photographs with number, time, place, officer and hash under them', async () => {
    const own = paper('门头.png', 'image/png', png(60))
    const page = (await pagesOf(await bound(own))).find((one) => one.startsWith('证据：证据1 门头.png'))
    for (const word of ['2026-10-01 09:30', '虚构街8号', '示例甲', own.sha256]) expect(page).toContain(word)
  })

  it('takes what cameras make', async () => {
    expect((await pagesOf(await bound(paper('大.png', 'image/png', png(4500))))).join('')).not.toContain('未能装订')
  })

  it('gives the same bytes for the same evidence, and claims to be PDF/A only without pages of others', async () => {
    const own = paper('检测报告.pdf', 'application/pdf', await two())
    const [first, again] = [await bound(own), await bound(own)]
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true)
    expect(Buffer.from(first).includes('pdfaid:part')).toBe(false)
    expect(Buffer.from(await bound(paper('门头.png', 'image/png', png(60)))).includes('pdfaid:part')).toBe(true)
  })

  it('keeps the right way up of a page that lies on its side', async () => {
    const lying = await Foreign.load(await two())
    for (const [i, page] of lying.getPages().entries()) page.setRotation(degrees(90 + i * 180))
    const bytes = await bound(paper('横页.pdf', 'application/pdf', Buffer.from(await lying.save())))
    expect((await pagesOf(bytes)).join('')).toContain('FIRST PAGE')
    const { getDocumentProxy } = await import('unpdf')
    const seen = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })
    const places: number[][] = []
    for (let n = 1; n <= seen.numPages; n++) {
      const { items } = await (await seen.getPage(n)).getTextContent()
      for (const item of items) if ('str' in item && / PAGE$/.test(item.str)) places.push(item.transform as number[])
    }
    // 90 degrees clockwise and 270: the lines run down the page, and up; each within the page.
    expect(places.map(([a = 0, b = 0]) => (Math.abs(a) > 0.01 ? 'across' : b < 0 ? 'down' : 'up'))).toEqual([
      'down',
      'up',
    ])
    for (const [, , , , x = 0, y = 0] of places) expect(x > 40 && x < 555 && y > 50 && y < 800).toBe(true)
    const document = await Foreign.load(bytes)
    expect(document.getPages().every((page) => page.getRotation().angle === 0)).toBe(true)
  })
})

describe('evidence that cannot be bound', () => {
  const sheets = async (own: EvidencePaper) =>
    (await pagesOf(await bound(own))).filter((one) => one.startsWith('证据未能装订'))

  it.each<[string, () => Promise<EvidencePaper['content']>, string]>([
    ['a damaged PDF', async () => (await two()).subarray(0, 300), 'PDF已损坏'],
    ['something that is no PDF', async () => Buffer.from('<html></html>'), 'PDF已损坏'],
    ['a PDF whose pages do not unpack', async () => broken(await two()), 'PDF已损坏'],
    ['a locked PDF', () => pdf((doc) => doc.text('x'), { userPassword: 'x' }), 'PDF已加密'],
    [
      'what is kept from the reader',
      async () => ({ withheld: { zh: '已标注为个人隐私', en: 'kept' } }),
      '已标注为个人隐私',
    ],
  ])('%s has a sheet in its place that says which and why', async (_, content, why) => {
    const own = paper('报告.pdf', 'application/pdf', await content())
    const found = await sheets(own)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('证据1 报告.pdf')
    expect(found[0]).toContain(own.sha256)
    expect(found[0]).toContain(why)
    expect((await pagesOf(await bound(own, paper('门头.png', 'image/png', png(60))))).join('')).toContain(
      '证据2 门头.png',
    )
  })

  it('a picture of another kind, and a PDF in an OFD file, have one as well', async () => {
    expect((await sheets(paper('照片.heic', 'image/heic', Buffer.from('\0\0\0\x18ftypheic'.padEnd(80)))))[0]).toContain(
      'HEIC',
    )
    const own = paper('报告.pdf', 'application/pdf', await two())
    expect((await renderCaseFileOfd(file, { format: 'ofd', evidence: [own] })).ofd.length).toBeGreaterThan(0)
  })

  it('notes and seals that lie above a page are not drawn, and the cover says so', async () => {
    const own = await pdf((doc) => void doc.text('x').note(10, 10, 20, 20, 'note'))
    expect((await pagesOf(await bound(paper('批注.pdf', 'application/pdf', own)))).join('')).toContain(
      '第1页有批注、表单或者签章',
    )
  })
})

/** The same PDF with bytes inside of its packed pages turned. */
function broken(bytes: Buffer): Buffer {
  const out = Buffer.from(bytes)
  for (let at = out.indexOf('stream\n'); at >= 0; at = out.indexOf('stream\n', at + 7)) out.fill(0x55, at + 7, at + 30)
  return out
}
