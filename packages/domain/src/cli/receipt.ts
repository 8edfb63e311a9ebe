import { didYouMean } from '../input/did-you-mean'
import type { LawBook } from '../law/law-book'
import { domainQuestions } from '../receipt/questions'
import { type Question, Receipt, receiptOf, taintOf } from '../receipt/receipt'
import { verifyReceipt } from '../receipt/verify-receipt'
import { type Answer, checkInput, findingLine, readJson, UsageError } from './io'
import { type LawOptions, lawFrom } from './law-files'

interface Options extends LawOptions {
  readonly json?: boolean | undefined
  readonly list?: boolean | undefined
}

/** `receipt`: the receipt of an answer, and the check of one: does it come out the same here? Exit 1: it does not. */
export function receipt(args: readonly string[], options: Options): Answer {
  if (options.list && args.length === 0)
    return { out: domainQuestions.map(({ id, title }) => `${id}  ${title}`).join('\n'), yes: true }
  const [word, file, ...rest] = args
  if (word === undefined || file === undefined || rest.length > 0) throw new UsageError()
  const law = lawFrom(options)
  return word === 'verify' ? verified(file, law, options.json === true) : made(word, file, law)
}

function made(id: string, file: string, law: LawBook): Answer {
  const question = domainQuestions.find((item) => item.id === id)
  if (!question) {
    const { zh, en } = didYouMean(
      id,
      domainQuestions.map((item) => item.id),
    )
    throw new UsageError(`没有名为 ${id} 的运算${zh} / no question ${id}${en} (zhifa-domain receipt --list)`)
  }
  const found = receiptOf(question, checkInput(question.inputs, readJson(file), file), law)
  return written(found)
}

/** A receipt as a command writes it: JSON, with what taints it said beside. */
export function written(found: Receipt): Answer {
  const taint = taintOf(found)
  const clean = found.grade === 'text' && found.missing.length === 0
  return { out: JSON.stringify(found, null, 2), notes: clean ? [] : [`${taint.zh} / ${taint.en}`], yes: true }
}

function verified(file: string, law: LawBook, json: boolean, questions: readonly Question[] = domainQuestions): Answer {
  const read = checkInput(Receipt, readJson(file), file)
  const { same, findings } = verifyReceipt(read, law, questions)
  const taint = taintOf(read)
  const head = same
    ? '重新运算，结果一致 / done again with the same result'
    : '重新运算，有下列不同 / done again, and this differs'
  return {
    out: json
      ? JSON.stringify({ same, grade: read.grade, findings }, null, 2)
      : [
          `${read.question}  ${read.engine.name} ${read.engine.version}  ${read.law.digest}`,
          head,
          ...findings.map((item) => `  ${item.code}: ${findingLine(item)}`),
          `${taint.zh} / ${taint.en}`,
        ].join('\n'),
    yes: same,
  }
}
