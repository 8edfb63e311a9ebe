import type { Finding } from './finding'
import { finding } from './make'

/** Why an act is not entered. */
export const refusal = (code: string, zh: string, en: string, cureZh: string, cureEn: string): Finding =>
  finding(code, { outcome: 'not-met', zh, en, cure: { zh: cureZh, en: cureEn } })
