import { line, normaliseText, PlainDate, prose } from '@zhifa/domain'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ofdFaults } from '../../testing/ofd-faults'
import { all, attribute, OfdPackage, runsOfOfd } from '../../testing/ofd-package'
import { png } from '../../testing/png'
import { correction } from '../blocks/correction'
import { title } from '../blocks/head'
import { image } from '../blocks/image'
import { paragraph } from '../blocks/paragraph'
import { defineForm } from '../form/form'
import { LawDay, nationalLaw } from '../form/law-day'
import { form, forms } from '../forms/registry'
import { OfdOptionError } from '../ofd/errors'
import { OptionsError } from '../options/options-error'
import { renderForm, renderOfd } from './render-form'
import { renderJson } from './render-json'

const decision = form('penalty-decision')
const internal = form('case-filing-report')
const opened = async (...given: Parameters<typeof renderOfd>): Promise<OfdPackage> =>
  new OfdPackage((await renderOfd(...given)).ofd)
const textIn = (ofd: OfdPackage): string =>
  runsOfOfd(ofd)
    .flat()
    .map(({ text }) => text)
    .join('')

const letter = defineForm({
  id: 'test-letter',
  title: '测试函',
  audience: 'party',
  copies: ['存档'],
  data: z.strictObject({
    on: PlainDate.meta({ title: '日期' }),
    name: line('名称'),
    text: prose('正文'),
    remark: line('备注').optional(),
  }),
  date: (d) => d.on,
  frame: () => ({ page: 'letter', number: 'official' }),
  blocks: (d) => [title(d.name), paragraph(d.text), image(png(20, 10), '图'), correction('错', '对')],
  sample: { on: '2026-09-28', name: '测试', text: '正文。' },
  cites: [],
  grade: 'unverified',
})

describe('an OFD file', () => {
  it('has the same bytes whatever was made before, and at another time', async () => {
    const first = await renderForm(decision, decision.sample, { format: 'ofd' })
    for (const each of forms.slice(0, 20)) await renderForm(each, each.sample, { format: 'ofd' })
    await new Promise((resolve) => setTimeout(resolve, 2100))
    expect(
      Buffer.compare(Buffer.from(first), Buffer.from(await renderForm(decision, decision.sample, { format: 'ofd' }))),
    ).toBe(0)
  })

  it('is not larger than the PDF, for any form', async () => {
    const larger: string[] = []
    for (const { id, sample } of forms) {
      const [pdf, ofd] = [await renderForm(id, sample), await renderForm(id, sample, { format: 'ofd', attach: [] })]
      if (ofd.length > pdf.length) larger.push(`${id}: ${ofd.length} > ${pdf.length}`)
    }
    expect(larger).toEqual([])
  })

  it('says what it is, for whom and when, and nothing of a person', async () => {
    const door = (await opened(decision, decision.sample)).text('OFD.xml')
    for (const part of [
      '<ofd:Title>行政处罚决定书 示卫公罚',
      '<ofd:Author>示例市示例区卫生健康局<',
      '<ofd:CreationDate>2026-10-20<',
      '"文号">示卫公罚〔2026〕12号<',
    ])
      expect(door).toContain(part)
    expect(door).not.toContain('甲某某')
  })

  it('carries markup, blanks, rare characters and what was struck out as text [R2.1]', async () => {
    const text = '　<b>甲&乙</b> "丙" 🄆丁 ]]> ﹏ Ấ e\u0301 CO₂≤0.10％，10⁻⁴m³，☑是☐否√ 末'
    const ofd = await opened(letter, { ...letter.sample, name: '<题> & "名"', text })
    expect(ofdFaults(ofd)).toEqual([])
    const found = textIn(ofd).replaceAll(/\s/g, '')
    for (const part of [normaliseText(text), '<题>&"名"', '错', '对'])
      expect(found).toContain(part.replaceAll(/\s/g, ''))
    expect(all(ofd.xml('Doc_0/Pages/Page_0/Content.xml'), 'ImageObject')).toHaveLength(1)
    const [picture] = all(ofd.xml('Doc_0/DocumentRes.xml'), 'MediaFile')
    expect(Buffer.from(ofd.files.get(`Doc_0/Res/${picture?.textContent}`) ?? [])).toEqual(png(20, 10))
  })
})

describe('the place of the seal', () => {
  it('is where the picture of a seal would be, with or without one', async () => {
    const options = { seal: png(60, 60) }
    const [without, { ofd, seals }] = [
      await renderOfd(decision, decision.sample),
      await renderOfd(decision, decision.sample, options),
    ]
    expect(seals).toEqual(without.seals.map((place) => ({ ...place, pageId: expect.any(String) })))
    expect(seals).toHaveLength(1)
    const read = new OfdPackage(ofd)
    const [seal] = seals
    const page = read.pages[(seal?.page ?? 0) - 1]
    expect(page?.id).toBe(seal?.pageId)
    const [picture] = all(read.xml(page?.path ?? ''), 'ImageObject')
    const box = attribute(picture as never, 'Boundary')
      .split(' ')
      .map(Number)
    const { x = 0, y = 0, width = 0, height = 0 } = seal?.box ?? {}
    ;[x, y, width, height].forEach((value, i) => {
      // Widths of text are summed up in another order.
      expect(Math.abs(value - (box[i] ?? 0))).toBeLessThan(0.05)
    })
    expect(width).toBe(42)
  })

  it('is told for every form that is dated and sealed, on its page, and for no other', async () => {
    for (const { id, sample, blocks, date } of forms) {
      const { ofd, seals } = await renderOfd(id, sample)
      const sealed = blocks(sample, new LawDay(nationalLaw(), date(sample))).filter(
        ({ block }) => block === 'seal-and-date',
      )
      expect(seals, id).toHaveLength(sealed.length)
      for (const { page, box } of seals) {
        const read = new OfdPackage(ofd)
        const [, , width = 0, height = 0] = (
          all(read.xml(read.pages[page - 1]?.path ?? ''), 'PhysicalBox')[0]?.textContent ?? ''
        )
          .split(' ')
          .map(Number)
        expect(
          box.x > 0 && box.x + box.width < width && box.y > 0 && box.y + box.height < height,
          `${id} ${JSON.stringify(box)}`,
        ).toBe(true)
      }
    }
  })
})

describe('the data inside', () => {
  const attached = (ofd: OfdPackage): string | undefined =>
    ofd.files.has('Doc_0/Attachs/Attachments.xml') ? ofd.text('Doc_0/Attachs/data_1.json') : undefined

  it('is all of it in a form for the office, as renderJson gives it', async () => {
    expect(attached(await opened(internal, internal.sample))).toBe(renderJson(internal, internal.sample))
  })

  it('is nothing in a form that leaves the office', async () => {
    expect(attached(await opened(decision, decision.sample))).toBeUndefined()
  })

  it('is what the office allows', async () => {
    const sample = decision.sample as Record<string, unknown>
    const some = attached(await opened(decision, sample, { attach: ['number', 'agency'] }))
    expect(JSON.parse(some ?? '')).toMatchObject({
      form: 'penalty-decision',
      data: { number: sample.number, agency: sample.agency },
    })
    expect(Object.keys((JSON.parse(some ?? '') as { data: object }).data)).toEqual(['number', 'agency'])
    expect(some).not.toContain('样板理发')
    expect(attached(await opened(decision, sample, { attach: 'inside' }))).toBe(renderJson(decision, sample))
    expect(attached(await opened(internal, internal.sample, { attach: [] }))).toBeUndefined()
    // A field that may be left out, and is.
    expect(attached(await opened(letter, letter.sample, { attach: ['remark'] }))).toContain('"data": {}')
  })

  it('is refused for a field that the form does not have', async () => {
    await expect(renderOfd(decision, decision.sample, { attach: ['numbr'] })).rejects.toThrow(OfdOptionError)
  })
})

describe('what means something for OFD only', () => {
  it.each([{ profile: 'archive' }, { attach: 'inside' }] as const)('is refused for a PDF: %j', async (options) => {
    await expect(renderForm(decision, decision.sample, options)).rejects.toThrow(OfdOptionError)
  })
})

describe('the archive profile', () => {
  it('is another kind of file, and says that it is unverified', async () => {
    const ofd = await opened(decision, decision.sample, { profile: 'archive' })
    expect(ofdFaults(ofd)).toEqual([])
    expect(ofd.text('OFD.xml')).toContain('DocType="OFD-A"')
    expect(ofd.text('OFD.xml')).toMatch(/归档格式">OFD-A GB\/T 42133-2022（unverified/)
    // Pages of the usual size do not repeat it.
    expect(ofd.pages.every(({ path }) => !ofd.text(path).includes('PhysicalBox'))).toBe(true)
    expect((await opened(decision, decision.sample)).text('OFD.xml')).not.toContain('unverified')
  })

  it('is refused under a name that nobody knows', async () => {
    await expect(renderOfd(decision, decision.sample, { profile: 'pdf' as never })).rejects.toThrow(OptionsError)
  })
})
