import { asked, PlainDate, type Question, RegistryData, readCaseRecord, registry } from '@zhifa/domain'
import { z } from 'zod'
import { version } from '../../package.json'
import { reviewRules } from '../rules'
import { Answers } from '../view/answers'
import { checkCase } from './check-case'
import { checkTrace } from './trace'

const Inputs = z.strictObject({
  record: z.unknown(),
  registry: RegistryData,
  answers: Answers.optional(),
  on: PlainDate.optional(),
})

/**
 * The review of a case on the ten points, as a question of which a receipt can be given (`receiptOf`) and verified
 * (`verifyReceipt`): the rules of the package, their version in the result.
 * @example receiptOf(reviewQuestion, { record, registry: lists }, law)
 */
export const reviewQuestion: Question = asked<z.infer<typeof Inputs>>({
  id: 'review',
  title: '法制审核要点核对',
  engine: { name: '@zhifa/review-rules', version },
  inputs: Inputs,
  answer: ({ record, registry: lists, answers, on }, law) => {
    const read = readCaseRecord(record)
    if (!read.ok) return { outcome: 'undetermined', findings: read.findings }
    const found = checkCase(read.value, {
      law,
      registry: registry(lists),
      rules: reviewRules,
      ...(answers ? { answers } : {}),
      ...(on === undefined ? {} : { on }),
    })
    // The digest of the law book stands in the receipt itself: here only a true difference is one.
    const { lawDigest: _, determination, ...trace } = checkTrace(found)
    const { lawDigest: __, ...determined } = determination
    return { ...trace, determination: determined }
  },
})
