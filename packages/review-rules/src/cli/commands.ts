import type { CaseRecord } from '@zhifa/domain'
import { AppraisalSchemeError, appraise as appraiseCase, explainAppraisal } from '../appraisal'
import { checkCase, checkTrace, explainCheck } from '../check'
import { determineReview } from '../determine'
import { answersFrom, caseFrom, dayFrom, lawFrom, type Options, registryFrom, schemeFrom } from './inputs'
import { type Answer, UsageError } from './io'

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

/** `check`: the ten points; yes only when every rule is met and every question answered. */
export function check(args: readonly string[], options: Options): Answer {
  const record = caseFrom(args, usage('check', '--registry FILE [--answers FILE] [--layer FILE] [--on DATE]'))
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
