import { type CaseRecord, domainQuestions, Receipt, receiptOf, taintOf, verifyReceipt } from '@zhifa/domain'
import { AppraisalSchemeError, appraise as appraiseCase, explainAppraisal } from '../appraisal'
import { checkCase, checkTrace, explainCheck, reviewQuestion } from '../check'
import { determineReview } from '../determine'
import { answersFrom, caseFrom, dayFrom, lawFrom, type Options, registryFrom, schemeFrom } from './inputs'
import { type Answer, checkInput, findingLine, readJson, UsageError } from './io'

const usage = (command: string, more: string): string =>
  `用法 / usage: zhifa-review ${command} CASE.json ${more} [--json]`
const pretty = (value: unknown): string => JSON.stringify(value, null, 2)

/** `determine`: whether the decision is major; yes only when the rules know that no review is required. */
export function determine(args: readonly string[], options: Options): Answer {
  const record = caseFrom(args, usage('determine', '[--layer FILE] [--on DATE]'))
  const { determination, trace, explanation } = determineReview(record, {
    law: lawFrom(options),
    ...dayFrom(options, record),
  })
  return { out: options.json ? pretty(trace) : explanation, yes: determination.outcome === 'not-required' }
}

/** `receipt verify`: does a receipt of a review come out the same here? */
export function receipt(args: readonly string[], options: Options): Answer {
  const [word, file, ...rest] = args
  if (word !== 'verify' || file === undefined || rest.length > 0)
    throw new UsageError('用法 / usage: zhifa-review receipt verify FILE [--layer FILE]… [--json]')
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
export function check(args: readonly string[], options: Options): Answer {
  const record = caseFrom(
    args,
    usage('check', '--registry FILE [--answers FILE] [--layer FILE] [--on DATE] [--receipt]'),
  )
  if (options.receipt) return receiptOfCheck(record, options)
  const context = {
    law: lawFrom(options),
    registry: registryFrom(options),
    ...dayFrom(options, record),
    ...answersFrom(options),
  }
  const found = checkCase(record, context)
  const open = found.questions.map((item) => `待答 ${item.rule}：${item.asks}`)
  return {
    out: options.json ? pretty(checkTrace(found)) : explainCheck(found),
    notes: options.json ? [] : open,
    yes: found.outcome === 'met',
  }
}

/** `appraise`: the scored checklist; yes only for a closed file of which nothing is open and no veto stands. */
export function appraise(args: readonly string[], options: Options): Answer {
  const record = caseFrom(
    args,
    usage('appraise', '--registry FILE [--answers FILE] [--scheme FILE] [--layer FILE] [--on DATE]'),
  )
  const appraisal = appraised(record, options)
  const items = appraisal.items.map(({ item, outcome, earned, findings }) => ({
    id: item.id,
    outcome,
    earned,
    points: item.points,
    rules: findings.map((finding) => ({ id: finding.rule, outcome: finding.outcome })),
  }))
  return {
    out: options.json ? pretty({ ...appraisal, items }) : explainAppraisal(appraisal),
    yes: appraisal.result === 'scored',
  }
}

function appraised(record: CaseRecord, options: Options) {
  try {
    return appraiseCase(record, {
      law: lawFrom(options),
      registry: registryFrom(options),
      scheme: schemeFrom(options),
      ...dayFrom(options, record),
      ...answersFrom(options),
    })
  } catch (error) {
    if (error instanceof AppraisalSchemeError) throw new UsageError(error.message)
    throw error
  }
}
