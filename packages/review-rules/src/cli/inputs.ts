import {
  type CaseRecord,
  china,
  gaps as gapsIn,
  type LawBook,
  LawBookError,
  Layer,
  lawBook,
  liaoning,
  PlainDate,
  type Registry,
  RegistryData,
  readCaseRecord,
  registry,
} from '@zhifa/domain'
import { AppraisalScheme, defaultScheme, questionsOf } from '../appraisal'
import { reviewRules } from '../rules'
import { type Answers, readAnswers } from '../view/answers'
import { checkInput, need, readJson, UsageError } from './io'

/** The options that all commands share, as they were typed. */
export interface Options {
  readonly json?: boolean | undefined
  readonly receipt?: boolean | undefined
  readonly on?: string | undefined
  readonly layer?: readonly string[] | undefined
  readonly registry?: string | undefined
  readonly answers?: string | undefined
  readonly scheme?: string | undefined
}

/** The one case file of the command. */
export function caseFrom(args: readonly string[], usage: string): CaseRecord {
  const [file, ...rest] = args
  if (file === undefined || rest.length > 0) throw new UsageError(usage)
  return need(readCaseRecord(readJson(file)), file)
}

/**
 * The built-in layers with the layers of files laid over them. A ground of the catalogue that holds on two days and not between
 * them is a slip of the pen, by which a decision of those days would go unreviewed: it is refused, with the days.
 */
export function lawFrom(options: Options): LawBook {
  const own = (options.layer ?? []).map((file) => checkInput(Layer, readJson(file), file))
  const gaps = own.flatMap(({ reviewGrounds }) =>
    reviewGrounds.flatMap(({ id, versions }) =>
      gapsIn(versions).map(
        ({ from, until }) => `${id}：${from}至${until}没有有效版本 / no version from ${from} to ${until}`,
      ),
    ),
  )
  if (gaps.length > 0) throw new UsageError(gaps.join('\n'))
  try {
    return lawBook(china, liaoning, ...own)
  } catch (error) {
    if (error instanceof LawBookError) throw new UsageError(error.message)
    throw error
  }
}

/** The day that was asked for; without one the newest act gives it, and a case without acts has none. */
export function dayFrom(options: Options, record: CaseRecord): { on?: string } {
  if (options.on !== undefined) return { on: checkInput(PlainDate, options.on, '--on') }
  if (record.entries.length > 0) return {}
  throw new UsageError('案件尚无记录，请用 --on 指定基准日 / the case has no acts yet: give the day with --on')
}

/** Without the people nobody can say who was certified on which day: there is no default. */
export function registryFrom(options: Options): Registry {
  if (options.registry === undefined)
    throw new UsageError(
      '请用 --registry FILE 指定机关和人员名录 / give the agencies and officers with --registry FILE',
    )
  return registry(checkInput(RegistryData, readJson(options.registry), options.registry))
}

export function answersFrom(options: Options): { answers?: Answers } {
  const { answers: file } = options
  if (file === undefined) return {}
  return { answers: need(readAnswers(readJson(file), questionsOf(reviewRules, schemeFrom(options))), file) }
}

/** The bureau's own standard of appraisal, or the one that comes with the package. */
export function schemeFrom(options: Options): AppraisalScheme {
  return options.scheme === undefined
    ? defaultScheme
    : checkInput(AppraisalScheme, readJson(options.scheme), options.scheme)
}
