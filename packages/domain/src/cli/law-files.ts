import { HolidayYear } from '../calendar/holiday-year'
import { china } from '../law/china'
import { Layer } from '../law/layer'
import { liaoning } from '../law/liaoning'
import { checkInput, jsonFiles, readJson } from './io'

/** The built-in layers, with the years of a calendar folder and the layers of files laid over them. */
export function layersFrom(options: {
  calendar?: string | undefined
  layers?: readonly string[] | undefined
}): Layer[] {
  const years =
    options.calendar === undefined
      ? []
      : jsonFiles(options.calendar).map((file) => checkInput(HolidayYear, readJson(file), file))
  const own = (options.layers ?? []).map((file) => checkInput(Layer, readJson(file), file))
  return [{ ...china, holidayYears: [...china.holidayYears, ...years] }, liaoning, ...own]
}
