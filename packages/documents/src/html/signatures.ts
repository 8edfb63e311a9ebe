import { formatChineseDate } from '@zhifa/domain'
import { openDate, type SignaturePlace, type Signatures } from '../blocks/signatures'
import { mostAtFoot, rowsOfSigners } from '../blocks/signers'
import { escapeHtml, multiline } from '../text/escape-html'

/** Who signs, room for the signature, and the date: a row for each. */
export function placesHtml(places: readonly SignaturePlace[]): string {
  return `<table class="signatures"><tbody>${places.map(placeHtml).join('')}</tbody></table>`
}

export function signaturesHtml({ lead, places, sideBySide }: Signatures): string {
  const said = lead.map((text) => `<p class="cell">${multiline(text)}</p>`).join('')
  if (!sideBySide) return `<div class="signing">${said}${placesHtml(places)}</div>`
  const written = places.filter(({ kind }) => kind === 'sentence')
  const people = besideHtml(
    places.filter(({ kind }) => kind !== 'sentence'),
    '<br>',
  )
  return `<div class="signing">${said}${written.length > 0 ? placesHtml(written) : ''}${people}</div>`
}

function placeHtml({ who, name, detail, hint, kind, on }: SignaturePlace): string {
  const said = [who, name].filter((text) => text !== undefined && text !== '').join('：')
  const small = detail === undefined ? '' : `<br><small>${escapeHtml(detail)}</small>`
  const head = said === '' && small === '' ? '' : `<th scope="row">${multiline(said)}${small}</th>`
  const wide = kind === 'sentence' || kind === 'undated'
  const box = `<td class="box"${wide ? ' colspan="2"' : ''}><small>${multiline(hint ?? '')}</small></td>`
  const date = on === undefined ? openDate(kind) : formatChineseDate(on)
  return `<tr>${head}${box}${wide ? '' : `<td class="date">${date}</td>`}</tr>`
}

/** Those who sign every page, for the foot of each printed one: who, the box, the date. */
export const signersAtFootHtml = (signers: readonly SignaturePlace[]): string =>
  besideHtml(signers.slice(0, mostAtFoot), '：')

/** People beside each other, in rows as many as the PDF has: who, the box, the date. */
const besideHtml = (people: readonly SignaturePlace[], joined: string): string =>
  rowsOfSigners(people)
    .map((row) => rowHtml(row, joined))
    .join('')

function rowHtml(signers: readonly SignaturePlace[], joined: string): string {
  const heads = signers.map(
    ({ who, name }) =>
      `<th scope="col">${name === undefined ? escapeHtml(who) : `${escapeHtml(who)}${joined}${escapeHtml(name)}`}</th>`,
  )
  const boxes = signers.map(() => '<td class="box"></td>')
  const dates = signers.map(() => '<td class="date">年　　月　　日</td>')
  return `<table class="signers"><tbody>${[heads, boxes, dates].map((row) => `<tr>${row.join('')}</tr>`).join('')}</tbody></table>`
}
