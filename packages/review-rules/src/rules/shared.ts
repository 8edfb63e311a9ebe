import type { Bilingual } from '@zhifa/domain'

/** Rules on every penalty under the law as revised in 2021. */
export const penalty = { inForce: { from: '2021-07-15' }, appliesTo: { category: 'penalty' } } as const

/** Rules on the steps of the ordinary procedure. */
export const ordinary = {
  inForce: { from: '2021-07-15' },
  appliesTo: { category: 'penalty', procedures: ['penalty.ordinary'] },
} as const

export const say = (zh: string, en: string): Bilingual => ({ zh, en })

/** What is wrong, and what would cure it. */
export const unless = (zh: string, en: string, cureZh: string, cureEn: string) => ({
  message: say(zh, en),
  cure: say(cureZh, cureEn),
})
