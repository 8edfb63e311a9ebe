import { fieldOf } from '@zhifa/domain'
import type { AnyCase } from './cases'

/** A document number as the forms write it: 示卫公罚〔2026〕1号. */
const shape = /^[\p{Script=Han}]{2,20}〔\d{4}〕[1-9]\d{0,5}号$/u

/** Papers of a case that carry a document number, with the day of the act that made them. */
export const numberedPapers = (c: AnyCase) => c.keep(findPapers)
function findPapers(c: AnyCase): readonly { readonly seq: number; readonly number: string; readonly on: string }[] {
  return c.record.entries.flatMap(({ seq, on, data }) => {
    const number = fieldOf(data, 'number')
    return typeof number === 'string' && shape.test(number) ? [{ seq, number, on }] : []
  })
}

/** Numbers of the acts whose papers use another prefix than the agency's; unknown while the agency is. */
export function foreignPrefix(c: AnyCase): readonly number[] | undefined {
  const prefix = c.agency?.numberPrefix
  if (prefix === undefined) return undefined
  return numberedPapers(c)
    .filter(({ number }) => !number.startsWith(prefix))
    .map(({ seq }) => seq)
}

/** Numbers of the acts whose papers are numbered in another year than they were made. */
export const wrongYear = (c: AnyCase): readonly number[] =>
  numberedPapers(c)
    .filter(({ number, on }) => !number.includes(`〔${on.slice(0, 4)}〕`))
    .map(({ seq }) => seq)
