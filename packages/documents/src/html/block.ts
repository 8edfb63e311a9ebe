import { formatChineseDate } from '@zhifa/domain'
import type { Block } from '../blocks/block'
import { unknownBlock } from '../blocks/block-error'
import type { FieldCell, Fields } from '../blocks/fields'
import type { Paragraph } from '../blocks/paragraph'
import type { Table } from '../blocks/table'
import { sceneSvg } from '../flow-chart/svg'
import { dataUrl } from '../image/image-file'
import { escapeHtml, multiline } from '../text/escape-html'
import { placesHtml, signaturesHtml } from './signatures'

/** A block as HTML: headings are headings, labels are row headers, heads of lists are column headers. */
export function blockHtml(block: Block, level: { title: 1 | 2 }): string {
  switch (block.block) {
    case 'red-header':
      return `<p class="issuer">${escapeHtml(block.issuer)}${block.number === undefined ? '' : `<br><span class="number">${escapeHtml(block.number)}</span>`}</p>`
    case 'form-head':
      return `<p class="form-head">${escapeHtml(block.text)}</p>`
    case 'title': {
      const above = block.above === undefined ? '' : `<p class="above">${escapeHtml(block.above)}</p>`
      return `${above}<h${level.title}>${escapeHtml(block.text)}</h${level.title}>`
    }
    case 'number':
      return `<p class="number ${block.align}">${escapeHtml(block.text)}</p>`
    case 'paragraph':
      return paragraphHtml(block)
    case 'fields':
      return fieldsHtml(block)
    case 'table':
      return tableHtml(block)
    case 'signatures':
      return signaturesHtml(block)
    case 'seal-and-date':
      return `<p class="seal">${escapeHtml(block.agency)}<br><time datetime="${escapeHtml(block.date)}">${escapeHtml(formatChineseDate(block.date))}</time></p>`
    case 'strip':
      return `<div class="strip"><p class="above">${escapeHtml(block.agency)}</p><h${level.title}>${escapeHtml(block.title)}</h${level.title}>${block.lines.map((text) => `<p class="center">${escapeHtml(text)}</p>`).join('')}<p class="right">（加盖公章处）</p></div>`
    case 'image':
      return `<p class="${block.align}"><img src="${dataUrl(block.image)}" alt="${escapeHtml(block.alt)}" style="width:${block.width}mm;max-width:100%"></p>`
    case 'qr-code':
      return `<p><a href="${escapeHtml(block.url)}">${escapeHtml(block.label)}</a></p>`
    case 'chart':
      return sceneSvg(block.scene)
    default:
      return unknownBlock(block)
  }
}

function paragraphHtml(block: Paragraph): string {
  const [first] = block.parts
  if (block.parts.length === 1 && first?.role === 'heading' && block.keepNext)
    return `<h2 class="${block.style}">${escapeHtml(first.text.replace(/：$/, ''))}</h2>`
  const paragraphs: string[] = ['']
  for (const part of block.parts) {
    part.text.split('\n').forEach((text, i) => {
      if (i > 0) paragraphs.push('')
      const plain = part.strike ? `<del>${escapeHtml(text)}</del>` : escapeHtml(text)
      const html = part.role === 'heading' ? `<strong>${plain}</strong>` : plain
      paragraphs[paragraphs.length - 1] += html
    })
  }
  const kind = [block.style, block.align, block.indent > 0 ? 'indent' : ''].filter((name) => name !== '').join(' ')
  return paragraphs.map((html) => `<p class="${kind}">${html}</p>`).join('')
}

function fieldsHtml(block: Fields): string {
  const rows = block.rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('')
  return `<table class="fields">${columnsHtml(block.columns)}<tbody>${rows}</tbody></table>`
}

/** The columns of the PDF, by their shares: on paper lines then end about where its lines end. */
const columnsHtml = (shares: readonly number[]): string => {
  const all = shares.reduce((sum, share) => sum + share, 0)
  return `<colgroup>${shares.map((share) => `<col style="width:${((share / all) * 100).toFixed(2)}%">`).join('')}</colgroup>`
}

function cellHtml(cell: FieldCell): string {
  const span = cell.span === undefined ? '' : ` colspan="${cell.span}"`
  if (cell.label) return `<th scope="row"${span}>${multiline(cell.text)}</th>`
  const sign = cell.sign ? placesHtml(cell.sign) : ''
  return `<td${span}>${roomHtml(cell)}${sign}</td>`
}

/** What a cell says, and on paper room for as many lines as the PDF leaves for a hand or for what is pasted in. */
function roomHtml({ text, lines = 0, sign, paste }: FieldCell): string {
  if (lines === 0 && (text === '' || !sign)) return multiline(text)
  return `<div class="room${paste ? ' paste' : ''}" style="--lines:${Math.max(1, lines)}">${multiline(text)}</div>`
}

function tableHtml(block: Table): string {
  const head = block.columns.map((column) => `<th scope="col">${escapeHtml(column.title)}</th>`).join('')
  const rows = block.rows.map(
    (row) =>
      `<tr>${block.columns.map((column, i) => `<td class="${column.align ?? 'left'}">${multiline(row[i] || '／')}</td>`).join('')}</tr>`,
  )
  const end = block.close
    ? `<tr><td class="center" colspan="${block.columns.length}">${block.end ?? '（以下空白）'}</td></tr>`
    : ''
  return `<table class="list${block.size === 'small' ? ' small' : ''}">${columnsHtml(block.columns.map(({ width }) => width))}<thead><tr>${head}</tr></thead><tbody>${rows.join('')}${end}</tbody></table>`
}
