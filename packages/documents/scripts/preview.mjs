// `npm run preview`: every form as PDF, and one contact sheet of pages for each group, in .data/preview.
// `npm run preview -- --references`: also writes the reference pictures that the tests compare with.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { canDraw, pagesOf, sheetOf, toPng } from './raster.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const out = here('../../../.data/preview')
const built = new URL('../dist/index.js', import.meta.url)
if (!existsSync(built)) {
  console.error(
    '@zhifa/documents 尚未构建，请先运行 npm start 或 npm run build。Not built yet: npm start or npm run build first.',
  )
  process.exit(2)
}
const { formGroups, procedures, renderFlowChartPdf, renderForm } = {
  ...(await import('@zhifa/domain')),
  ...(await import(built.href)),
}
const draw = canDraw()
if (!draw) console.warn('没有 pdftoppm，只生成 PDF。pdftoppm is not installed (Debian: poppler-utils): PDFs only.')
rmSync(out, { recursive: true, force: true })

let [documents, pages] = [0, 0]
async function group(id, items) {
  mkdirSync(`${out}/${id}`, { recursive: true })
  const pictures = []
  for (const { name, pdf } of items) {
    writeFileSync(`${out}/${id}/${name}.pdf`, pdf)
    documents++
    if (draw) pictures.push(...pagesOf(pdf, 50))
  }
  pages += pictures.length
  if (draw) writeFileSync(`${out}/${id}.png`, toPng(sheetOf(pictures, 6)))
}

for (const { id, forms } of formGroups) {
  const items = []
  for (const form of forms) items.push({ name: form.id, pdf: await renderForm(form, form.sample) })
  await group(id, items)
}
const charts = []
for (const procedure of procedures.values())
  charts.push({ name: procedure.id, pdf: await renderFlowChartPdf(procedure, { on: '2026-01-01' }) })
await group('flow-charts', charts)

if (process.argv.includes('--references') && draw) {
  const { references, referenceDpi } = await import('./references.mjs')
  const byId = new Map(formGroups.flatMap(({ forms }) => forms.map((form) => [form.id, form])))
  for (const id of references) {
    const [first] = pagesOf(await renderForm(id, byId.get(id).sample), referenceDpi, 1)
    writeFileSync(here(`../src/forms/references/${id}.png`), toPng(first))
  }
}
console.log(`${documents} 份文书${draw ? `，${pages} 页` : ''} → .data/preview`)
