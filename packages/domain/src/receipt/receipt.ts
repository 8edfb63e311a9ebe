import { z } from 'zod'
import { version } from '../../package.json'
import { contentDigest } from '../canonical/digest'
import { cites, formatCitation } from '../citation/citation'
import { Grade, weakest } from '../citation/grade'
import { PlainDate } from '../date/plain-date'
import type { LawBook } from '../law/law-book'
import { LawRead } from '../law/reads'

const digest = z.string().regex(/^[0-9a-f]{64}$/)

/** 运算凭证: what was computed with which program, on which law, from what, and what came out; anybody can do it again. */
export const Receipt = z.strictObject({
  format: z.literal('zhifa-receipt/1'),
  /** The question that was asked. */
  question: z.string().min(1),
  engine: z.strictObject({ name: z.string().min(1), version: z.string().min(1) }),
  law: z.strictObject({
    digest,
    layers: z.array(z.strictObject({ id: z.string().min(1), title: z.string().min(1), digest })),
  }),
  inputs: z.strictObject({ digest, value: z.unknown() }),
  /** Every value that was read, in the order of kind, id and day. */
  read: z.array(LawRead),
  /** The editions of the norms that those values cite, as they were in force on the day of reading. */
  editions: z.array(
    z.strictObject({
      statute: z.string().min(1),
      title: z.string().min(1),
      edition: z.string().min(1),
      from: PlainDate,
      until: PlainDate.optional(),
      grade: Grade,
      readOn: PlainDate.optional(),
    }),
  ),
  /** The weakest evidence of all that was read: `unverified` taints the whole result. */
  grade: Grade,
  /** Ids of the values that are unverified, and of those that the book does not have. */
  unverified: z.array(z.string()),
  missing: z.array(z.string()),
  result: z.strictObject({ digest, value: z.unknown() }),
})
export type Receipt = z.infer<typeof Receipt>

/** A question that the product answers from inputs and the law alone, so that the answer can be given again. */
export interface Question<Inputs = unknown> {
  readonly id: string
  readonly title: string
  /** Who answers: the package and its version. */
  readonly engine: Receipt['engine']
  /** The inputs as a file carries them; what does not fit them is no input. */
  readonly inputs: z.ZodType<Inputs>
  /** Plain JSON: the same for the same inputs and law. */
  answer(inputs: Inputs, law: LawBook): unknown
}

/** The engine of this package. */
export const domainEngine: Receipt['engine'] = { name: '@zhifa/domain', version }

/**
 * Answers a question and gives the receipt of the answer.
 * @param law the law book; every value that the answer reads from it is noted
 * @example receiptOf(deadlineQuestion, { rule: 'penalty.hearing-request', start: '2026-09-28' }, law).grade // 'text'
 */
export function receiptOf<Inputs>(question: Question<Inputs>, inputs: Inputs, law: LawBook): Receipt {
  const reads = new Map<string, LawRead>()
  const watched = law.observed((read) => {
    reads.set(`${read.kind} ${read.id} ${read.on}`, read)
  })
  const given = plain(inputs)
  const value = plain(question.answer(inputs, watched))
  const read = [...reads].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
  const idsOf = (which: (one: LawRead) => boolean): string[] => [...new Set(read.filter(which).map(({ id }) => id))]
  return {
    format: 'zhifa-receipt/1',
    question: question.id,
    engine: question.engine,
    law: { digest: law.digest, layers: law.layerDigests() },
    inputs: { digest: contentDigest(given), value: given },
    read,
    editions: editionsOf(read, law),
    grade: weakest(...read.map((one) => one.version?.grade)),
    unverified: idsOf((one) => one.version?.grade === 'unverified'),
    missing: idsOf((one) => one.version === undefined),
    result: { digest: contentDigest(value), value },
  }
}

/** As a file would carry it: what an answer computes when it is read is written out. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

function editionsOf(read: readonly LawRead[], law: LawBook): Receipt['editions'] {
  const found = new Map<string, Receipt['editions'][number]>()
  for (const { on, version: used } of read)
    for (const citation of cites(...(used?.cites ?? []))) {
      const statute = law.statute(citation.statute)
      const edition = law.edition(citation, on)
      if (!statute || !edition) continue
      const { id, from, until, grade, readOn } = edition
      found.set(`${statute.id} ${id}`, {
        statute: statute.short,
        title: statute.title,
        edition: id,
        from,
        ...(until === undefined ? {} : { until }),
        grade,
        ...(readOn === undefined ? {} : { readOn }),
      })
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/** The evidence of a receipt in a sentence of each language, for whoever sees the result. */
export function taintOf({ grade, unverified, missing, read }: Receipt): { readonly zh: string; readonly en: string } {
  const articles = (ids: readonly string[]): string =>
    ids
      .map((id) => {
        const used = read.find((one) => one.id === id)?.version
        return used
          ? `${id}（${cites(...used.cites)
              .map((one) => formatCitation(one))
              .join('、')}）`
          : id
      })
      .join('、')
  const notes = {
    zh: [
      ...(unverified.length > 0 ? [`所依据的数值未经核实：${articles(unverified)}`] : []),
      ...(missing.length > 0 ? [`法规数据没有的数值：${missing.join('、')}`] : []),
    ],
    en: [
      ...(unverified.length > 0 ? [`rests on unverified values: ${unverified.join(', ')}`] : []),
      ...(missing.length > 0 ? [`the law book has no value for: ${missing.join(', ')}`] : []),
    ],
  }
  if (notes.zh.length > 0) return { zh: notes.zh.join('；'), en: notes.en.join('; ') }
  return grade === 'secondary'
    ? { zh: '部分数值依二手资料', en: 'some values rest on secondary sources' }
    : { zh: '所依据的数值均经核实', en: 'every value was read in its source' }
}
