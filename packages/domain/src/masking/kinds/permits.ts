import { isDay, ofAThing } from '../numbers/checks'
import type { Detector } from '../view'

const g = '[ \\n·.\\-]?'
const homeReturn = new RegExp(`[HM](?:${g}\\d){8}(?:${g}\\d\\d)?`, 'g')
const homeReturnLabel = /(?:回乡|来往内地|通行证|港澳)[^。\n*]{0,10}$/
const taiwan = new RegExp(
  `(?:台胞证|来往大陆通行证|台湾通行证|台证)[^\\dA-Z。\\n*]{0,8}(T?(?:\\d${g}){7}\\d(?:${g}\\d\\d)?(?: ?\\([A-Z]\\))?)`,
  'g',
)
const travel = new RegExp(
  `(?:往来港澳通行证|往来台湾通行证|港澳通行证|通行证)[^A-Z\\d。\\n*]{0,8}([CWLT][A-Z]?(?:${g}\\d){7,8})`,
  'g',
)
const oldResidence = new RegExp(`[A-Z]{3}(?:${g}\\d){12}(?!\\d)`, 'g')
const oldResidenceLabel = /(?:居留|永居)[^。\n*]{0,10}$/

/** 港澳居民来往内地通行证 (H or M and eight figures) and the permits that residents of the mainland travel with. */
export const hkMacaoPermits: Detector = (view) => {
  for (const match of view.figures.matchAll(homeReturn)) {
    const before = view.before(match.index, 16)
    const to = match.index + match[0].length
    const labelled = homeReturnLabel.test(before)
    if (!labelled && (ofAThing.test(before) || /[A-Z\d]$/.test(before) || /^\d/.test(view.after(to, 1)))) continue
    view.add('hk-macao-permit', labelled ? 'certain' : 'doubtful', match.index, to)
  }
  for (const match of view.text.matchAll(travel)) {
    const to = match.index + match[0].length
    view.add('hk-macao-permit', 'probable', to - (match[1]?.length ?? 0), to)
  }
}

/** 台湾居民来往大陆通行证: eight or ten figures say nothing without their label. */
export const taiwanPermits: Detector = (view) => {
  for (const match of view.figures.matchAll(taiwan)) {
    const to = match.index + match[0].length
    view.add('taiwan-permit', 'certain', to - (match[1]?.length ?? 0), to)
  }
}

/** 外国人永久居留证 of before 2023: three letters of a country, area, birth date, serial. */
export const oldPermanentResidence: Detector = (view) => {
  for (const match of view.figures.matchAll(oldResidence)) {
    const digits = match[0].replace(/\D/g, '')
    const before = view.before(match.index, 16)
    const labelled = oldResidenceLabel.test(before)
    const dated = isDay(Number(digits.slice(6, 8)), Number(digits.slice(8, 10)))
    if (!labelled && (!dated || /[A-Z\d]$/.test(before) || ofAThing.test(before))) continue
    view.add(
      'foreign-permanent-residence',
      labelled ? 'certain' : 'probable',
      match.index,
      match.index + match[0].length,
    )
  }
}
