import { type Bilingual, isPlainDate, residentIdProblem, usccFormProblem, usccProblem } from '@zhifa/domain'
import { wanYuan } from './money'
import type { Column, Profile } from './profile'

/** Text, integer 分 for an amount, or a credit code that a person found on the licence though its check character is wrong. */
export type CellValue = string | number | { readonly codeOnLicence: string }

export type Cell =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: string; readonly problem: Bilingual }

const no = (code: string, zh: string, en: string): Cell => ({ ok: false, code, problem: { zh, en } })

/** What programs write when they have nothing to say. On a public page it would read as a statement of the bureau. */
const placeholder = /^(undefined?|null|nan|none|n\/a|test|测试|无|空|暂无|-+|—+|\/|\*+|0{5,}[0-9X]?|x{3,})$/i

const idTypes = [
  '身份证',
  '护照号',
  '港澳居民来往内地通行证',
  '台湾居民来往大陆通行证',
  '外国人永久居留身份证',
  '其他-*',
]

/** Writes one value as the table wants it, or says why it cannot. Nothing is ever cut. */
export function writeCell(column: Column, given: CellValue, { dateFormat }: Profile): Cell {
  const onLicence = typeof given === 'object'
  const value = onLicence ? given.codeOnLicence : given
  if (column.type === 'wan-yuan') {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
      ? { ok: true, text: wanYuan(value) }
      : no('cell.amount', '金额应为以分为单位的非负整数', 'An amount is a whole number of 分')
  }
  if (typeof value !== 'string') return no('cell.text', '应为文字', 'Text is required')
  const text = value.normalize('NFC').trim()
  if (text === '') return no('cell.blank', '不能为空白', 'Blank text is no value: leave the cell out')
  if (placeholder.test(text))
    return no('cell.placeholder', `“${text}”是占位内容，没有内容请留空`, `"${text}" is a placeholder`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0008\u000b-\u001f\u007f\ufffd]/.test(text))
    return no('cell.control', '含有控制字符或乱码', 'Contains control characters or broken text')
  const { length, codes = column.type === 'id-type' ? idTypes : undefined } = column
  if (length !== undefined && [...text].length > length)
    return no('cell.length', `超过 ${length} 个字符（${[...text].length}）`, `Longer than ${length} characters`)
  if (codes && !codes.some((each) => (each.endsWith('*') ? isOf(each, text) : each === text)))
    return no('cell.code-list', `应为：${codes.join('、')}`, `Must be one of: ${codes.join(', ')}`)
  return byType(column, text, dateFormat, onLicence)
}

const isOf = (pattern: string, text: string) => text.startsWith(pattern.slice(0, -1)) && text.length >= pattern.length

function byType({ type }: Column, text: string, dateFormat: Profile['dateFormat'], onLicence: boolean): Cell {
  if (type === 'date')
    return isPlainDate(text)
      ? { ok: true, text: dateFormat === 'YYYY/MM/DD' ? text.replaceAll('-', '/') : text }
      : no('cell.date', '应为真实存在的日期 YYYY-MM-DD', 'Must be a real day, YYYY-MM-DD')
  const codeProblem = onLicence ? usccFormProblem : usccProblem
  const problem = type === 'uscc' ? codeProblem(text) : type === 'resident-id' ? residentIdProblem(text) : undefined
  return problem ? { ok: false, code: `cell.${type}`, problem } : { ok: true, text }
}
