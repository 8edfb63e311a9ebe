import { canonicalJson } from '../canonical/canonical'
import { contentDigest } from '../canonical/digest'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { validate } from '../input/validate'
import type { LawBook } from '../law/law-book'
import type { LawRead } from '../law/reads'
import { type Question, type Receipt, receiptOf } from './receipt'

/** What came of doing it again. */
export interface VerifiedReceipt {
  /** True: nothing differs. */
  readonly same: boolean
  /** What differs: engine, law, values, inputs, evidence or result; each `not-met`. */
  readonly findings: readonly Finding[]
  /** The receipt as it is given now; absent when the question is not known here or its inputs do not fit. */
  readonly again?: Receipt
}

/**
 * Does again what a receipt says, and says what differs: another program, another law book (and which layers and values of it),
 * inputs or a result that were changed.
 * @param questions those that can be asked here
 * @example verifyReceipt(receipt, law, domainQuestions).same
 */
export function verifyReceipt(receipt: Receipt, law: LawBook, questions: readonly Question[]): VerifiedReceipt {
  const own = digestFindings(receipt)
  const question = questions.find(({ id }) => id === receipt.question)
  if (!question)
    return answered([
      ...own,
      differs(
        'receipt.question',
        `没有名为“${receipt.question}”的运算`,
        `no question ${receipt.question} is known here`,
        {
          question: receipt.question,
        },
      ),
    ])
  const inputs = validate(question.inputs, receipt.inputs.value, 'receipt.inputs')
  if (!inputs.ok) return answered([...own, ...inputs.findings])
  const again = receiptOf(question, inputs.value, law)
  return answered(
    [
      ...own,
      ...engineFindings(receipt, again),
      ...lawFindings(receipt, again),
      ...valueFindings(receipt, again),
      ...evidenceFindings(receipt, again),
      ...(contentDigest(receipt.result.value) === again.result.digest
        ? []
        : [differs('receipt.result', '重新运算的结果与凭证所载不同', 'doing it again gives another result', {})]),
    ],
    again,
  )
}

const answered = (findings: readonly Finding[], again?: Receipt): VerifiedReceipt => ({
  same: findings.length === 0,
  findings,
  ...(again ? { again } : {}),
})

const differs = (code: string, zh: string, en: string, read: Readonly<Record<string, unknown>>): Finding =>
  finding(code, {
    outcome: 'not-met',
    zh,
    en,
    read,
    cure: {
      zh: '请以凭证所载的程序版本和法规层重新核对；仍不一致的，凭证已被改动',
      en: 'verify with the program and layers that it names; if it still differs, the receipt was changed',
    },
  })

/** The receipt against itself: its digests are those of what it holds. */
function digestFindings({ inputs, result }: Receipt): Finding[] {
  return [
    ...(contentDigest(inputs.value) === inputs.digest
      ? []
      : [differs('receipt.inputs', '输入与其摘要不符，已被改动', 'the inputs are not those of their digest', {})]),
    ...(contentDigest(result.value) === result.digest
      ? []
      : [differs('receipt.result-digest', '结果与其摘要不符，已被改动', 'the result is not that of its digest', {})]),
  ]
}

function engineFindings({ engine: was }: Receipt, { engine: is }: Receipt): Finding[] {
  if (was.name === is.name && was.version === is.version) return []
  const [before, now] = [was, is].map(({ name, version }) => `${name} ${version}`)
  return [
    differs('receipt.engine', `凭证由${before}生成，现为${now}`, `made with ${before}, done again with ${now}`, {
      was: before,
      is: now,
    }),
  ]
}

function lawFindings({ law: was }: Receipt, { law: is }: Receipt): Finding[] {
  if (was.digest === is.digest) return []
  const key = ({ id, digest }: Receipt['law']['layers'][number]): string => `${id} ${digest}`
  const now = new Set(is.layers.map(key))
  const then = new Set(was.layers.map(key))
  const gone = was.layers.filter((layer) => !now.has(key(layer))).map(({ id }) => id)
  const come = is.layers.filter((layer) => !then.has(key(layer))).map(({ id }) => id)
  const name = (ids: readonly string[]): string => ids.join('、') || '无'
  return [
    differs(
      'receipt.law',
      `法规数据不同：凭证所用而现在没有或者不同的层：${name(gone)}；现在所用而凭证没有或者不同的层：${name(come)}`,
      `another law book: layers gone or changed: ${gone.join(', ') || 'none'}; come or changed: ${come.join(', ') || 'none'}`,
      { was: was.digest, is: is.digest, gone, come },
    ),
  ]
}

/** Which values the other law book, or a hand, changed: those are what a lawyer asks for first. */
function valueFindings(was: Receipt, is: Receipt): Finding[] {
  const key = ({ kind, id, on }: LawRead): string => `${kind} ${id} ${on}`
  const before = new Map(was.read.map((one) => [key(one), canonicalJson(one)]))
  const after = new Map(is.read.map((one) => [key(one), canonicalJson(one)]))
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id))
  if (changed.length === 0) return []
  return [
    differs(
      'receipt.values',
      `所读取的数值不同：${changed.join('；')}`,
      `other values were read: ${changed.join('; ')}`,
      {
        changed,
      },
    ),
  ]
}

function evidenceFindings(was: Receipt, is: Receipt): Finding[] {
  const of = ({ grade, unverified, missing, editions }: Receipt): string =>
    canonicalJson({ grade, unverified, missing, editions })
  if (of(was) === of(is)) return []
  return [
    differs(
      'receipt.evidence',
      `证据等级或者所引版本不同：凭证为${was.grade}，现为${is.grade}`,
      `the evidence or the editions differ: ${was.grade} then, ${is.grade} now`,
      { was: was.grade, is: is.grade },
    ),
  ]
}
