import type { CaseRecord, Procedure } from '@zhifa/domain'
import {
  caseFrom,
  checkInput,
  dayFrom,
  type LawOptions,
  lawFrom,
  need,
  proceduresFrom,
  readJson,
  UsageError,
} from '@zhifa/domain/cli-kit'
import { AppraisalScheme, defaultScheme, questionsOf } from '../appraisal'
import { reviewRules } from '../rules'
import { type Answers, readAnswers } from '../view/answers'

/** The options that the commands share, as they were typed. */
export interface Options extends LawOptions {
  readonly json?: boolean | undefined
  readonly receipt?: boolean | undefined
  readonly on?: string | undefined
  readonly registry?: string | undefined
  readonly procedures?: string | undefined
  readonly answers?: string | undefined
  readonly scheme?: string | undefined
}

/** The one case file of the command, with the law and the procedures by which it is read. */
export async function caseOf(args: readonly string[], options: Options) {
  const [file, ...rest] = args
  if (file === undefined || rest.length > 0) throw new UsageError()
  const procedures: readonly Procedure[] = await proceduresFrom(options)
  const record: CaseRecord = caseFrom(file, procedures)
  return { record, context: { law: lawFrom(options), procedures, ...dayFrom(options, record) } }
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
