import { HolidayYear } from '../calendar/holiday-year'
import { china } from '../law/china'
import { gaps } from '../law/dated'
import { type LawBook, LawBookError, lawBook, problemLine } from '../law/law-book'
import { Layer } from '../law/layer'
import { liaoning } from '../law/liaoning'
import { UsageError } from './errors'
import { checkInput, jsonFiles, readJson } from './files'

/** The options by which a command says what law it reads. */
export interface LawOptions {
  readonly calendar?: string | undefined
  readonly layer?: readonly string[] | undefined
}

/**
 * The built-in layers, with the years of a calendar folder and the layers of files laid over them.
 * @throws {UsageError} for a file that is no layer, and for a ground of the catalogue that holds on two days and not between
 *   them: a slip of the pen, by which a decision of those days would go unreviewed
 */
export function layersFrom({ calendar, layer = [] }: LawOptions): Layer[] {
  const years = calendar === undefined ? [] : noticesIn(calendar)
  const own = layer.map((file) => checkInput(Layer, readJson(file), file))
  const open = own.flatMap(({ reviewGrounds }) =>
    reviewGrounds.flatMap(({ id, versions }) =>
      gaps(versions).map(
        ({ from, until }) => `${id}：${from}至${until}没有有效版本 / no version from ${from} to ${until}`,
      ),
    ),
  )
  if (open.length > 0) throw new UsageError(open.join('\n'))
  return [{ ...china, holidayYears: [...china.holidayYears, ...years] }, liaoning, ...own]
}

/** The notices of a folder. One without any is a mistyped folder: deadlines would be counted as if nothing had been announced. */
function noticesIn(dir: string): HolidayYear[] {
  const files = jsonFiles(dir)
  if (files.length === 0) throw new UsageError(`目录中没有放假通知（.json） / no holiday notices in ${dir} (.json)`)
  return files.map((file) => checkInput(HolidayYear, readJson(file), file))
}

/** The law book of these layers. @throws {UsageError} also for layers that do not fit together, each mistake by its place */
export function lawFrom(options: LawOptions): LawBook {
  try {
    return lawBook(...layersFrom(options))
  } catch (error) {
    if (error instanceof LawBookError) throw new UsageError(error.problems.map(problemLine).join('\n'))
    throw error
  }
}
