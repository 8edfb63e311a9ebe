import { canonicalJson } from '../canonical/canonical'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { validate } from '../input/validate'
import { runDraw } from './draw'
import { entropyOfNumbers, wrongNumbers } from './number'
import { DrawResult } from './result'

/** What was recorded or published apart from the result: without it, a result made up from its beginning is not found out. */
export interface DrawWitness {
  /** The commitment that was recorded before the draw. */
  readonly commitment?: string
  /** The entropy, looked up at its origin. */
  readonly entropy?: string
}

/**
 * Runs a published draw again and compares every part of it. Needs nothing but the result; give the witness too, since
 * only it ties the result to what was recorded before.
 * @returns findings, all met when the draw is as it says.
 * @example allMet(verifyDraw(JSON.parse(text), { commitment }))
 */
export function verifyDraw(input: unknown, witness: DrawWitness = {}): Finding[] {
  const read = validate(DrawResult, input, 'draw.result')
  if (!read.ok) return [...read.findings]
  const result = read.value
  const again = runDraw(result.plan, result.entropy, result.changes)
  if (!again.ok) return again.findings
  const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)
  // Compared with what was handed in, not with what the schema made of it: a trimmed space is a change too.
  const given = input as DrawResult
  const parts = Object.keys(again.result) as (keyof DrawResult)[]
  const wrong = parts.filter((part) => !same(again.result[part], given[part]))
  return [
    check(
      'draw.repeatable',
      wrong.length === 0,
      ['重新抽取结果一致', '重新抽取结果不一致'],
      ['the draw comes out the same', `the draw comes out differently: ${wrong.join(', ')}`],
      { wrong },
    ),
    ...numbered(result),
    ...witnessed(
      'draw.committed',
      '事先登记的名录摘要',
      'the commitment recorded before',
      witness.commitment,
      result.commitment,
    ),
    ...witnessed('draw.entropy', '公开的随机源', 'the public entropy', witness.entropy, result.entropy.hex),
  ]
}

/** Where the plan names a public number: the entropy is that of such a number and of nothing else. */
function numbered({ plan: { number }, entropy: { hex, origin, numbers = [] } }: DrawResult): Finding[] {
  if (!number) return []
  const wrong =
    wrongNumbers(number, numbers) ??
    (origin !== number.origin
      ? { zh: '出处不是事先写明的出处', en: 'it is of another origin than was named' }
      : entropyOfNumbers(numbers) !== hex
        ? { zh: '随机源不是由公布的随机数算得', en: 'the entropy is not that of the number' }
        : undefined)
  return [
    check(
      'draw.number-as-named',
      wrong === undefined,
      [`随机数为事先写明的“${number.origin}”`, `随机数与事先写明的不符：${wrong?.zh}`],
      [`the number is the one that was named: ${number.origin}`, `the number is not as named: ${wrong?.en}`],
      { numbers, origin: origin ?? null },
    ),
  ]
}

function witnessed(code: string, zh: string, en: string, wanted: string | undefined, found: string): Finding[] {
  if (wanted === undefined) return []
  const holds = wanted.toLowerCase() === found
  return [
    check(code, holds, [`与${zh}一致`, `与${zh}不一致`], [`agrees with ${en}`, `does not agree with ${en}`], {
      wanted,
      found,
    }),
  ]
}

function check(
  code: string,
  holds: boolean,
  zh: readonly [string, string],
  en: readonly [string, string],
  read: Record<string, unknown>,
): Finding {
  const i = holds ? 0 : 1
  return finding(code, {
    outcome: holds ? 'met' : 'not-met',
    zh: zh[i],
    en: en[i],
    read,
    cure: { zh: '请向抽取机关核实并公布更正', en: 'ask the agency that drew, and publish the correction' },
  })
}
