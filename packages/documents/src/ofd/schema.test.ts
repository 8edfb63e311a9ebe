import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { procedures } from '@zhifa/domain'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { changed, OfdPackage } from '../../testing/ofd-package'
import { png } from '../../testing/png'
import { forms } from '../forms/registry'
import { renderFlowChartOfd } from '../render/render-flow-chart'
import { renderForm } from '../render/render-form'

// The schemas reproduce the annex of GB/T 33190-2016 and stay out of the repository: whoever has them names their folder.
const folder = process.env.ZHIFA_OFD_SCHEMA
const have = folder !== undefined && existsSync(join(folder, 'OFD.xsd'))
if (!have)
  console.warn(
    'OFD schema validation skipped: ZHIFA_OFD_SCHEMA names no folder with OFD.xsd, Document.xsd, Page.xsd … / 未设置 ZHIFA_OFD_SCHEMA，跳过OFD模式校验',
  )

const schema = (name: string) => ({ fileName: name, contents: readFileSync(join(folder ?? '', name), 'utf8') })

/** Which schema each part obeys. */
const schemas: readonly (readonly [RegExp, string])[] = [
  [/^OFD\.xml$/, 'OFD.xsd'],
  [/Document\.xml$/, 'Document.xsd'],
  [/Content\.xml$/, 'Page.xsd'],
  [/Res\.xml$/, 'Res.xsd'],
  [/Attachments\.xml$/, 'Attachments.xsd'],
]

/** What the standard's schemas say of some files, each part by its own. */
async function errorsOf(files: Readonly<Record<string, Uint8Array>>): Promise<string[]> {
  const parts = Object.entries(files).flatMap(([name, file]) => {
    const ofd = new OfdPackage(file)
    return [...ofd.files.keys()]
      .filter((path) => path.endsWith('.xml'))
      .map((path) => ({ path, fileName: `${name}_${path.replaceAll('/', '_')}`, contents: ofd.text(path) }))
  })
  const errors: string[] = []
  for (const [pattern, name] of schemas) {
    const xml = parts.filter(({ path }) => pattern.test(path)).map(({ fileName, contents }) => ({ fileName, contents }))
    expect(xml, name).not.toHaveLength(0)
    const preload = ['Definitions.xsd', 'Page.xsd'].filter((each) => each !== name).map(schema)
    const result = await validateXML({
      xml,
      schema: [schema(name)],
      preload,
      initialMemoryPages: 2048,
      maxMemoryPages: 16384,
    })
    errors.push(...result.errors.map(({ message }) => message))
  }
  return errors
}

it('every part of a file obeys one schema', async () => {
  for (const { id, sample } of forms.slice(0, 5)) {
    const ofd = new OfdPackage(await renderForm(id, sample, { format: 'ofd', attach: 'inside' }))
    const parts = [...ofd.files.keys()].filter((path) => path.endsWith('.xml'))
    expect(parts.length).toBeGreaterThan(4)
    for (const path of parts)
      expect(
        schemas.filter(([pattern]) => pattern.test(path)),
        path,
      ).toHaveLength(1)
  }
})

describe.skipIf(!have)('the schemas of the standard', () => {
  it('find nothing in any form, chart or draft', async () => {
    const files: Record<string, Uint8Array> = {}
    for (const { id, sample } of forms) files[id] = await renderForm(id, sample, { format: 'ofd', attach: 'inside' })
    for (const procedure of procedures.values())
      files[procedure.id] = await renderFlowChartOfd(procedure, { on: '2026-01-01' })
    const options = { draft: '草稿', verification: 'https://example.invalid/verify/12', seal: png(60, 60) }
    files.draft = await renderForm('penalty-decision', forms.find(({ id }) => id === 'penalty-decision')?.sample, {
      format: 'ofd',
      ...options,
    })
    expect(await errorsOf(files)).toEqual([])
  })

  it('find an element in the wrong place', async () => {
    const [form] = forms
    const ofd = await renderForm(form?.id ?? '', form?.sample, { format: 'ofd', attach: 'inside' })
    const wrong = changed(ofd, (xml) =>
      xml.replace(/(<ofd:MaxUnitID>.*?<\/ofd:MaxUnitID>)(<ofd:PageArea>.*?<\/ofd:PageArea>)/, '$2$1'),
    )
    expect((await errorsOf({ wrong })).join('\n')).toContain('PageArea')
  })
})
