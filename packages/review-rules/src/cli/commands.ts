import { type CaseRecord, domainQuestions, Receipt, receiptOf, taintOf, verifyReceipt } from '@zhifa/domain'
import {
  type Answer,
  checkInput,
  dayFrom,
  findingLine,
  lawFrom,
  readJson,
  registryFrom,
  UsageError,
  yesOf,
} from '@zhifa/domain/cli-kit'
import { AppraisalSchemeError, appraise as appraiseCase, explainAppraisal } from '../appraisal'
import { checkCase, checkTrace, explainCheck, reviewQuestion } from '../check'
import { determineReview } from '../determine'
import { answersFrom, caseOf, type Options, schemeFrom } from './inputs'

const pretty = (value: unknown): string => JSON.stringify(value, null, 2)

/** `determine`: whether a review is required; yes, no, or a fact is missing. */
export async function determine(args: readonly string[], options: Options): Promise<Answer> {
  const { record, context } = await caseOf(args, options)
  const { determination, trace, explanation } = determineReview(record, context)
  const { outcome } = determination
  return {
    out: options.json ? pretty(trace) : explanation,
    yes: outcome === 'undetermined' ? 'unknown' : outcome === 'required',
  }
}

/** `receipt verify`: does a receipt of a review come out the same here? */
export function receipt(args: readonly string[], options: Options): Answer {
  const [file, ...rest] = args
  if (file === undefined || rest.length > 0) throw new UsageError()
  const given = checkInput(Receipt, readJson(file), file)
  const { same, findings } = verifyReceipt(given, lawFrom(options), [reviewQuestion, ...domainQuestions])
  const taint = taintOf(given)
  const lines = [
    same
      ? '重新运算，结果一致 / done again with the same result'
      : '重新运算，有下列不同 / done again, and this differs',
    ...findings.map((item) => `  ${item.code}: ${findingLine(item)}`),
    `${taint.zh} / ${taint.en}`,
  ]
  return { out: options.json ? pretty({ same, grade: given.grade, findings }) : lines.join('\n'), yes: same }
}

/** The receipt of a check: what was read of the law, how surely, and what came out, to be done again by anybody. */
function receiptOfCheck(record: CaseRecord, options: Options): Answer {
  const { agencies, officers } = registryFrom(options)
  const inputs = {
    record,
    registry: { agencies: [...agencies.values()], officers: [...officers.values()] },
    ...dayFrom(options, record),
    ...answersFrom(options),
  }
  const given = receiptOf(reviewQuestion, inputs, lawFrom(options))
  const taint = taintOf(given)
  return { out: pretty(given), notes: given.grade === 'text' ? [] : [`${taint.zh} / ${taint.en}`], yes: true }
}

/** `check`: the ten points; yes only when every rule is met and every question answered. */
export async function check(args: readonly string[], options: Options): Promise<Answer> {
  const { record, context } = await caseOf(args, options)
  if (options.receipt) return receiptOfCheck(record, options)
  const found = checkCase(record, { ...context, registry: registryFrom(options), ...answersFrom(options) })
  const open = found.questions.map((item) => `待答 ${item.rule}：${item.asks}`)
  return {
    out: options.json ? pretty(checkTrace(found)) : explainCheck(found),
    notes: options.json ? [] : open,
    yes: yesOf(found.outcome),
  }
}

/** `appraise`: the scored checklist; yes only for a closed file of which nothing is open and no veto stands. */
export async function appraise(args: readonly string[], options: Options): Promise<Answer> {
  const appraisal = await appraised(args, options)
  const items = appraisal.items.map(({ item, outcome, earned, findings }) => ({
    id: item.id,
    outcome,
    earned,
    points: item.points,
    rules: findings.map((finding) => ({ id: finding.rule, outcome: finding.outcome })),
  }))
  return {
    out: options.json ? pretty({ ...appraisal, items }) : explainAppraisal(appraisal),
    yes: appraisal.result === 'open' ? 'unknown' : appraisal.result === 'scored',
  }
}

async function appraised(args: readonly string[], options: Options) {
  const { record, context } = await caseOf(args, options)
  try {
    return appraiseCase(record, {
      ...context,
      registry: registryFrom(options),
      scheme: schemeFrom(options),
      ...answersFrom(options),
    })
  } catch (error) {
    if (error instanceof AppraisalSchemeError) throw new UsageError(error.message)
    throw error
  }
}
