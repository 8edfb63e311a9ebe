import { formatChineseDate } from '@zhifa/domain'
import { openDate, type SignaturePlace, type Signatures } from '../blocks/signatures'
import { escapeHtml, multiline } from '../text/escape-html'

/** Who signs, room for the signature, and the date: a row for each. */
export function placesHtml(places: readonly SignaturePlace[]): string {
  return `<table class="signatures"><tbody>${places.map(placeHtml).join('')}</tbody></table>`
}

export function signaturesHtml({ lead, places }: Signatures): string {
  const said = lead.map((text) => `<p>${multiline(text)}</p>`).join('')
  return `<div class="signing">${said}${placesHtml(places)}</div>`
}

function placeHtml({ who, name, detail, hint, kind, on }: SignaturePlace): string {
  const said = [who, name].filter((text) => text !== undefined && text !== '').join('：')
  const small = detail === undefined ? '' : `<br><small>${escapeHtml(detail)}</small>`
  const head = said === '' && small === '' ? '' : `<th scope="row">${multiline(said)}${small}</th>`
  const box = `<td class="box"><small>${multiline(hint ?? '')}</small></td>`
  const date = on === undefined ? openDate(kind) : formatChineseDate(on)
  return `<tr>${head}${box}${kind === 'sentence' || kind === 'undated' ? '' : `<td class="date">${date}</td>`}</tr>`
}

/** Those who sign every page, for the foot of each printed one: who, the box, the date. */
export function signersAtFootHtml(signers: readonly SignaturePlace[]): string {
  const heads = signers.map(
    ({ who, name }) => `<th scope="col">${escapeHtml(name === undefined ? who : `${who}：${name}`)}</th>`,
  )
  const boxes = signers.map(() => '<td class="box"></td>')
  const dates = signers.map(() => '<td class="date">年　　月　　日</td>')
  return `<table class="signers"><tbody>${[heads, boxes, dates].map((row) => `<tr>${row.join('')}</tr>`).join('')}</tbody></table>`
}
