import { HolidayYear } from '../calendar/holiday-year'
import { checkLayers } from '../law/check'
import { LawBookError, lawBook } from '../law/law-book'
import { Layer, LayerLevel } from '../law/layer'
import { panjin } from '../law/panjin'
import { checkArticles } from '../procedures/check-articles'
import { procedures } from '../procedures/procedures'
import { type Answer, checkInput, jsonFiles, readJson, UsageError } from './io'
import { layersFrom } from './law-files'

/** `data check`: validates law book and calendar layers, the built-in ones and those of a folder, and says what is unverified. */
export function dataCheck(args: readonly string[], options: { json?: boolean }): Answer {
  const [verb, dir, ...rest] = args
  if (verb !== 'check' || rest.length > 0) throw new UsageError('用法 / usage: zhifa-domain data check [DIR] [--json]')
  const layers = [...layersFrom({}), panjin]
  const errors: string[] = []
  for (const file of dir === undefined ? [] : jsonFiles(dir)) {
    try {
      const value = readJson(file)
      if (typeof value === 'object' && value !== null && 'year' in value)
        layers[0]!.holidayYears.push(checkInput(HolidayYear, value, file))
      else layers.push(checkInput(Layer, value, file))
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      errors.push(error.message)
    }
  }
  // Files of a folder come by name; a book is put together from the wide place to the narrow.
  const rank = (layer: Layer): number => LayerLevel.options.indexOf(layer.level)
  layers.sort((a, b) => rank(a) - rank(b))
  const remarks = checkLayers(layers)
  try {
    remarks.push(...checkArticles(procedures.values(), lawBook(...layers)))
  } catch (error) {
    if (!(error instanceof LawBookError)) throw error
    errors.push(...error.problems)
  }
  errors.push(
    ...remarks
      .filter((remark) => remark.level === 'error')
      .map((remark) => `${remark.message.zh} / ${remark.message.en}`),
  )
  const shown = remarks.filter((remark) => remark.level !== 'error')
  const count = (level: string): number => shown.filter((remark) => remark.level === level).length
  const text = [
    ...shown.map((remark) => `[${remark.level}] ${remark.layer} ${remark.message.zh} / ${remark.message.en}`),
    `${layers.length}层，错误${errors.length}，缺口${count('gap')}，无值${count('no-value')}，未核实${count('unverified')}，二手${count('secondary')} / ${layers.length} layers, ${errors.length} errors, ${count('gap')} gaps, ${count('no-value')} without value, ${count('unverified')} unverified, ${count('secondary')} secondary`,
  ].join('\n')
  return {
    out: options.json ? JSON.stringify({ errors, remarks }, null, 2) : text,
    notes: errors,
    yes: errors.length === 0,
  }
}
