import { note, type Paragraph } from '../blocks/paragraph'

const ordinal = ['一', '二', '三', '四', '五']

/** `本文书一式两联，第一联存档，第二联交当事人。` */
export function copiesNote(copies: readonly string[]): Paragraph[] {
  if (copies.length < 2) return []
  const each = copies.map((copy, i) => `第${ordinal[i] ?? i + 1}联${copy}`).join('，')
  return [note(`本文书一式${copies.length === 2 ? '两' : (ordinal[copies.length - 1] ?? copies.length)}联，${each}。`)]
}
