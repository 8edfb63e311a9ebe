import { rowSpace } from '../blocks/ruling'
import type { PageFrame } from '../page/frame'
import { formMargins, margins, stripMargins } from '../page/gbt9704'
import { closedUp, stylesAt } from '../text/style'

/** Sizes follow the reader's; the roles of GB/T 9704 name local fonts only, nothing is fetched. */
export const style = `
:root { color-scheme: light; }
body { margin: 0; background: #f3f3f3; color: #111; font: 1rem/1.8 FangSong, 仿宋, STFangsong, 'Noto Serif SC', serif; }
main { max-width: 48rem; margin: 0 auto; padding: 2rem 1.5rem; background: #fff; }
main.wide { max-width: 72rem; }
h1, .issuer { text-align: center; font-family: 'FZXiaoBiaoSong-B05S', 小标宋, 'Noto Serif SC', serif; line-height: 1.5; }
h1 { font-size: 1.6rem; margin: .6rem 0; }
h2 { font-size: 1rem; margin: 1rem 0 .2rem; font-family: SimHei, 黑体, 'Noto Sans SC', sans-serif; }
.issuer { color: #b00d23; font-size: 2rem; font-weight: 700; border-bottom: 2px solid #b00d23; margin: 0 0 1rem; }
.issuer .number { color: #111; font-size: 1rem; font-weight: 400; }
.above { text-align: center; font-size: 1.2rem; margin: 0; }
.form-head, .note { font-family: KaiTi, 楷体, STKaiti, serif; font-size: .85rem; }
p { margin: .2rem 0; overflow-wrap: anywhere; }
.indent { text-indent: 2em; }
.center { text-align: center; } .right { text-align: right; }
.seal { text-align: right; margin: 2rem 4em 1rem 0; }
.signatures { margin: .3rem 0; }
.signatures th { width: 34%; text-align: left; }
.fields td > .signatures { margin: 0; } .fields td > .signatures th { font-weight: 400; }
.box { height: 10.2mm; min-width: 35mm; }
.date { width: 42mm; text-align: right; white-space: nowrap; font-size: .85rem; }
.pages, .pages > tbody > tr > td, .pages > tfoot > tr > td { border: 0; padding: 0; margin: 0; }
.pages > tfoot { display: none; }
.signers { table-layout: fixed; margin: 4mm 0 0; font-size: .8rem; } .signers th, .signers td { text-align: center; padding: 0 1mm; width: auto; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0; }
th, td { border: 1px solid #333; padding: .3rem .5rem; vertical-align: middle; text-align: left; overflow-wrap: anywhere; }
th { font-family: SimHei, 黑体, 'Noto Sans SC', sans-serif; font-weight: 600; }
.fields th { width: 16%; text-align: center; } .list th { text-align: center; }
.draft { border: 2px dashed #8a5a00; color: #6b4500; text-align: center; font-weight: 700; }
@media print {
  body { background: none; } main, main.wide { padding: 0; max-width: none; }
  tr, .signing, .seal { break-inside: avoid; } .pages > tbody > tr { break-inside: auto; } h1, h2 { break-after: avoid; }
  thead { display: table-header-group; } .pages > tfoot { display: table-footer-group; }
  p { orphans: 2; widows: 2; }
  .fields td > .signatures { width: calc(100% + 10pt); }
}
`

/** How the PDF is set: the factor on the distance of its lines, and its pages where they are known. */
export interface PrintedAs {
  readonly density: number
  readonly pages?: number
}

/**
 * On paper: the page, and the sizes, distances and columns that the PDF has, so that pages end where its pages end.
 */
export function printStyle({ page, landscape, paper }: PageFrame, { density, pages }: PrintedAs): string {
  const at = stylesAt(density)
  // The reader's device has fonts and rules of its own: what stands on one page does with a hair to spare.
  const hair = pages === 1 ? 0.98 : 1
  const set = (selector: string, name: keyof typeof at): string =>
    `${selector} { font-size: ${at[name].size}pt; line-height: ${(at[name].pitch * hair).toFixed(2)}pt; letter-spacing: ${(at[name].spacing ?? 0).toFixed(3)}pt; }`
  const own = { letter: margins, form: formMargins, strip: stripMargins }[page]
  const size = paper ? `${paper.width}pt ${paper.height}pt` : landscape ? 'A4 landscape' : 'A4'
  const margin = [own.top, own.right, own.bottom, own.left].map((side) => `${side.toFixed(2)}pt`).join(' ')
  const closed = (open: number, close: number): string => closedUp(density, open, close).toFixed(2)
  const line = `${at.cell.pitch.toFixed(2)}pt`
  const square = at.body.size + (at.body.spacing ?? 0)
  const [row, tight] = [rowSpace({ density }), rowSpace({ density, tight: true })]
  return `
@page { size: ${size}; margin: ${margin}; }
@media print {
  p, table { margin: 0; } h2 { margin: 0; font-weight: 600; text-indent: 2em; } h1 { margin: 0 0 ${closed(6, 2)}pt; }
  ${set('body, p, h2', 'body')} ${set('p.record, h2.record', 'record')} ${set('p.cell, h2.cell', 'cell')} ${set('p.note, .form-head', 'note')}
  ${set('h1', 'title')} ${set('.above', 'subtitle')} ${set('.issuer', 'issuer')} ${set('p.number, .issuer .number', 'number')}
  ${set('.fields th, .fields td, .list th, .list td, .signatures th', 'cell')} ${set('.signatures td, small, .signers th, .signers td', 'small')}
  ${set('.list.small th, .list.small td', 'small')}
  p { text-align: justify; } .center { text-align: center; } p.right, .seal { text-align: right; }
  .indent { text-indent: ${(2 * square).toFixed(2)}pt; } .record.indent, .cell.indent, .note.indent { text-indent: 2em; }
  .issuer { margin: 0 0 ${closed(14, 8)}pt; padding-bottom: 8pt; text-align: center; } .issuer .number { display: inline-block; padding-top: ${closed(12, 4)}pt; }
  p.number { margin: 0 0 ${closed(8, 4)}pt; text-align: inherit; } p.number.center { text-align: center; } p.number.right { text-align: right; }
  .fields, .list { table-layout: fixed; margin: 0 0 6pt; }
  .fields th { width: auto; } .fields th, .fields td, .list th, .list td { padding: ${row}pt 5pt; } .list.small th, .list.small td { padding: ${tight}pt 5pt; }
  .room { min-height: calc(${line} + ${closed(1, 0)} * (min(33mm, var(--lines) * ${line}) - ${line})); } .room.paste { min-height: calc(var(--lines) * ${line}); }
  .signing { margin: ${closed(8, 4)}pt 0 3pt; } .signing > p { padding: ${row}pt 5pt; text-align: left; border: 1px solid #333; border-bottom: 0; }
  .signatures { table-layout: fixed; } .signing > table + table { margin-top: -1px; } .signing td, .signing th, .fields .signatures td, .fields .signatures th { padding: 0 5pt; }
  .fields td > .signatures { margin: 0 -5pt -${row}pt; } .fields td > .signatures:first-child { margin-top: -${row}pt; }
  .signatures th { width: auto; } .signing .box { width: 46mm; } .fields .signatures th + .box { width: 46mm; } .signatures .date { width: 42mm; }
  .signers { margin: 0; } .signers th, .signers td { height: 6mm; } .signers .box { height: 10.2mm; } .pages > tfoot .signers { margin-top: 2mm; }
  .seal { margin: ${(at.body.pitch * closedUp(density, 1.5, 0.5)).toFixed(2)}pt 4em 0 0; break-before: avoid; } .signing { break-before: avoid; }
}
`
}
