import { procedures } from '@zhifa/domain'
import { describe, expect, it } from 'vitest'
import { ofdFaults } from '../../testing/ofd-faults'
import { all, changed, OfdPackage, type OfdRun, pathsOfOfd, runsOfOfd } from '../../testing/ofd-package'
import { pathsOfPdf, runsOfPdf } from '../../testing/pdf-text'
import { png } from '../../testing/png'
import { renderCaseFile, renderCaseFileOfd } from '../case-file/render-case-file'
import { forms } from '../forms/registry'
import { renderFlowChartOfd, renderFlowChartPdf } from '../render/render-flow-chart'
import { renderForm, renderOfd } from '../render/render-form'

const point = 25.4 / 72
const on = '2026-01-01'

/** The pieces of text of a PDF as OFD has them: in millimetres from the top, without blanks at their ends. */
function runsOf(pdf: Uint8Array, heights: readonly number[]): OfdRun[][] {
  return runsOfPdf(pdf).map((runs, page) =>
    runs
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, x, y }) => ({ text: text.trim(), x: x * point, y: (heights[page] ?? 0) - y * point })),
  )
}

/** The height of each page in millimetres, from its own box. */
const heightsOf = (ofd: OfdPackage): number[] =>
  ofd.pages.map(({ path }) => Number(all(ofd.xml(path), 'PhysicalBox')[0]?.textContent?.split(' ')[3]))

/** Text and lines of both, place by place. */
function samePages(pdf: Uint8Array, file: Uint8Array): void {
  const ofd = new OfdPackage(file)
  const [theirs, ours] = [runsOf(pdf, heightsOf(ofd)), runsOfOfd(ofd)]
  expect(ours.map((page) => page.map(({ text }) => text))).toEqual(theirs.map((page) => page.map(({ text }) => text)))
  ours.flat().forEach((run, i) => {
    const other = theirs.flat()[i]
    // A thousandth of a point and a ten thousandth of a millimetre, rounded.
    expect(Math.abs(run.y - (other?.y ?? 0)), run.text).toBeLessThan(0.002)
  })
  const [lines, drawn] = [pathsOfPdf(pdf), pathsOfOfd(ofd)]
  expect(drawn.map(({ length }) => length)).toEqual(lines.map(({ length }) => length))
  const far = drawn.flatMap((places, page) =>
    places.filter((place, i) => Math.abs(place - (lines[page]?.[i] ?? 0) * point) > 0.002),
  )
  expect(far).toEqual([])
}

describe('every form and chart as OFD', () => {
  it.each(forms)(
    '$id: sound, and the same text at the same height in the same order as the PDF [R2.1]',
    async (form) => {
      const { ofd } = await renderOfd(form, form.sample)
      expect(ofdFaults(new OfdPackage(ofd))).toEqual([])
      samePages(await renderForm(form, form.sample), ofd)
    },
  )

  it.each(forms)('$id: also as a draft with seal and code', async (form) => {
    const options = { draft: '草稿', verification: 'https://example.invalid/verify/12', seal: png(60, 60) }
    const { ofd } = await renderOfd(form, form.sample, options)
    expect(ofdFaults(new OfdPackage(ofd))).toEqual([])
    samePages(await renderForm(form, form.sample, options), ofd)
  })

  it.each([...procedures.values()])('$id: the chart', async (procedure) => {
    const ofd = await renderFlowChartOfd(procedure, { on })
    expect(ofdFaults(new OfdPackage(ofd))).toEqual([])
    samePages(await renderFlowChartPdf(procedure, { on }), ofd)
  })

  it('binds a case file, with pages of either side and one count through all', async () => {
    const ids = ['penalty-decision', 'av-items-list', 'interview-record']
    const documents = ids.map((id) => ({
      form: id,
      data: forms.find((each) => each.id === id)?.sample,
      on: '2026-10-20',
    }))
    const cover = {
      agency: '示例市示例区卫生健康局',
      category: 'penalty',
      title: '示例案',
      volume: 'whole',
      result: '警告。',
    }
    const file = {
      cover: { ...cover, officers: ['甲某某'], archivedOn: '2026-11-10' },
      documents,
      remark: { state: '齐全。', compiledOn: '2026-11-10' },
    }
    const { ofd, seals } = await renderCaseFileOfd(file)
    expect(ofdFaults(new OfdPackage(ofd))).toEqual([])
    expect(seals).toHaveLength(1)
    expect(await renderCaseFile(file, { format: 'ofd' })).toEqual(ofd)
    samePages(await renderCaseFile(file), ofd)
  })
})

describe('the check of the structure', () => {
  const { id, sample } = forms.find((each) => each.id === 'penalty-decision') ?? { id: '', sample: {} }
  const faultsAfter = async (change: Parameters<typeof changed>[1]): Promise<string[]> => {
    const { ofd } = await renderOfd(id, sample, { seal: png(60, 60) })
    return ofdFaults(new OfdPackage(changed(ofd, change)))
  }

  it.each<[string, RegExp, (xml: string, path: string) => string | undefined]>([
    [
      'a page that is not there',
      /is referred to and not there/,
      (xml, path) => (path.includes('Page_1') ? undefined : xml),
    ],
    ['a font that nobody names', /nothing refers to/, (xml) => xml.replace(/<ofd:Font .*?<\/ofd:Font>/, '')],
    ['a number given twice', /given twice/, (xml) => xml.replace(/TextObject ID="\d+"/, 'TextObject ID="1"')],
    ['a wrong MaxUnitID', /MaxUnitID/, (xml) => xml.replace('<ofd:MaxUnitID>', '<ofd:MaxUnitID>1')],
    ['a reference to no font', /no font/, (xml) => xml.replace(/Font="\d+"/, 'Font="1"')],
    ['a distance too many', /DeltaX/, (xml) => xml.replace('DeltaX="', 'DeltaX="1 ')],
    ['another glyph', /another glyph/, (xml) => xml.replace('<ofd:Glyphs>', '<ofd:Glyphs>9').replace('>91 ', '>9 ')],
    ['a blank at the end', /blank/, (xml) => xml.replace('</ofd:TextCode>', '　</ofd:TextCode>')],
    ['a flat line', /flat/, (xml) => xml.replace(/(PathObject ID="\d+" Boundary="\S+ \S+ \S+) \S+"/, '$1 0"')],
    ['a picture that is not stretched', /stretched/, (xml) => xml.replace(/CTM="\S+/, 'CTM="1')],
  ])('notices %s', async (_, fault, change) => {
    expect((await faultsAfter(change)).join('\n')).toMatch(fault)
  })
})
