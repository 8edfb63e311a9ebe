import { type Answer, registryFrom, UsageError, yesOf } from '@zhifa/domain/cli-kit'
import { AppraisalSchemeError, appraise as appraiseCase, explainAppraisal } from '../appraisal'
import { checkCase, checkTrace, explainCheck } from '../check'
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

/** `check`: the ten points; yes only when every rule is met and every question answered. */
export async function check(args: readonly string[], options: Options): Promise<Answer> {
  const { record, context } = await caseOf(args, options)
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
