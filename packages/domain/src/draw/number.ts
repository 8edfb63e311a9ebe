import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { PlainDate } from '../date/plain-date'

/**
 * The public number that decides a draw, named before anybody can know it: what it is, the day on which it comes out, how many
 * figures it has and from which range (after RFC 3797). Somebody who could choose it afterwards would choose the result.
 */
export const DrawNumber = z.strictObject({
  origin: z.string().trim().min(1).max(200).meta({ title: '随机数出处' }),
  on: PlainDate.meta({ title: '随机数公布日期' }),
  count: z.int().min(1).max(20).meta({ title: '随机数个数' }),
  highest: z.int().min(1).max(9999).meta({ title: '每个随机数的最大值' }),
})
export type DrawNumber = z.infer<typeof DrawNumber>

/**
 * The entropy of a draw from its public number. The figures are sorted: neither the order in which somebody writes them down nor
 * a leading zero leaves a choice.
 * @example entropyOfNumbers([31, 3, 14, 27, 9, 22]) === entropyOfNumbers([3, 9, 14, 22, 27, 31])
 */
export const entropyOfNumbers = (numbers: readonly number[]): string =>
  bytesToHex(sha256(utf8ToBytes(`zhifa-draw-number/1\0${[...numbers].sort((a, b) => a - b).join(' ')}`)))

/**
 * How many ways a number can come out, at least: so many figures out of the range, none twice. With few, lists could be tried out
 * until hardly any of the ways hits whom somebody wants to spare.
 */
export function waysOf({ count, highest }: Pick<DrawNumber, 'count' | 'highest'>): number {
  let ways = 1
  for (let i = 0; i < count; i++) ways = (ways * (highest - i)) / (i + 1)
  return Math.max(0, Math.round(ways))
}

/** As many ways as a lottery of six out of thirty-three has, about: nobody can try out lists against all of them. */
export const fewestWays = 2 ** 20

/** What is wrong with the figures that are said to be the number; nothing where they can be it. */
export function wrongNumbers(
  { count, highest }: Pick<DrawNumber, 'count' | 'highest'>,
  numbers: readonly number[],
): { readonly zh: string; readonly en: string } | undefined {
  if (numbers.length !== count)
    return {
      zh: `应为${count}个数，填写了${numbers.length}个`,
      en: `${count} figures were named, ${numbers.length} are given`,
    }
  const beyond = numbers.filter((one) => one > highest)
  return beyond.length > 0
    ? { zh: `${beyond.join('、')}大于${highest}`, en: `${beyond.join(', ')} is above ${highest}` }
    : undefined
}
