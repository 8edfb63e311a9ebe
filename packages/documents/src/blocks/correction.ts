import { type Paragraph, paragraph } from './paragraph'

/**
 * A correction by hand's rule: the wrong words struck through and legible, the right ones after them, and room for the seal or the
 * fingerprint of whoever the document is about.
 * @example correction('样板路11号', '样板路1号')
 */
export const correction = (wrong: string, right: string, seal = '（校对章）'): Paragraph =>
  paragraph([{ text: wrong, strike: true }, { text: ` ${right} ` }, { text: seal, role: 'kai' }])
