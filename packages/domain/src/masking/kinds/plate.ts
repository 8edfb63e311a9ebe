import { inOnePass } from '../anchored'
import type { Detector } from '../view'

const g = '[ \\n·.\\-]{0,2}'
const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'
const plate = `(?:WJ${g})?[${provinces}使]${g}[A-Z](?:${g}[A-Z\\d]){4,6}(?:${g}[学警挂港澳试超领使])?`
const label = /(?:车牌|号牌|牌照|车辆|驾驶|乘坐|车号|轿车|货车|面包车)[^。\n*]{0,8}$/

const others = `WJ[ ·-]?[${provinces}][ ·-]?\\d{4,5}[A-Z]?(?![A-Z\\d])|使 ?\\d{6}(?!\\d)`
const labelled =
  '(?:车牌号?|号牌|牌照)(?:号码?)?[:为是 ]{0,2}([\\u4e00-\\u9fff]?[A-Z](?:[ ·-]?[A-Z\\d]){4,6}|[\\u4e00-\\u9fff]?\\d{5,6})(?![A-Z\\d])'

export const platePatterns = {
  plate: [`W使${provinces}`, plate],
  others: ['W使', others],
  labelled: ['车号牌', labelled],
} as const
const search = inOnePass(platePatterns)

/** Licence plates (GA 36): a province, a letter, five characters, six on new-energy vehicles. */
export const plates: Detector = (view) => {
  const all = search(view.text)
  for (const match of all.plate) {
    const found = match[0]
    const body = found
      .replace(/[ \n·.-]/g, '')
      .replace(/^WJ/, '')
      .slice(2)
    const figures = body.replace(/\D/g, '').length
    if (figures < 3) continue
    const to = match.index + found.length
    const length = body.replace(/[学警挂港澳试超领使]$/, '').length
    const shape =
      /^[A-Z\d]{4}[学警挂港澳试超领使]$/.test(body) ||
      length === 5 ||
      /^(?:[A-HJK]{1,2}\d{4,5}|\d{5}[A-HJK])$/.test(body)
    const glued = /^[A-Z\d]/.test(view.after(to, 1))
    const called = label.test(view.before(match.index, 14))
    if (shape && !glued) view.add('plate', called ? 'certain' : 'probable', match.index, to)
    else if (called) view.add('plate', 'doubtful', match.index, to)
  }
  for (const match of all.others) view.add('plate', 'probable', match.index, match.index + match[0].length)
  for (const match of all.labelled) {
    const to = match.index + match[0].length
    view.add('plate', 'probable', to - (match[1]?.length ?? 0), to)
  }
}
