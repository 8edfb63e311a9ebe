// Ranges of code points, first and last: control characters (without line feed), soft hyphen and joiners, fillers, Mongolian and other
// variation selectors, zero-width and bidirectional marks, specials, tags.
const invisible: readonly (readonly [number, number])[] = [
  [0x00, 0x09],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xfffe, 0xffff],
  [0xe0000, 0xe0fff],
]

/**
 * Characters that print nothing themselves but change or hide what stands around them, and code points that are no characters
 * (unpaired surrogates, private use). In a legal document a reader must see what is there.
 */
export function isForbidden(char: string): boolean {
  const codePoint = char.codePointAt(0) ?? 0
  // Han characters, nearly every character there is: none of the ranges is near.
  if (codePoint >= 0x3400 && codePoint <= 0xd7ff) return false
  return (
    invisible.some(([first, last]) => codePoint >= first && codePoint <= last) ||
    /[\p{Surrogate}\p{Private_Use}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/u.test(char)
  )
}

/** `“𠮷” (U+20BB7)`; a character that cannot be shown is named by its code point alone. */
export function codePointName(codePoint: number): string {
  const hex = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
  const char = String.fromCodePoint(codePoint)
  return isForbidden(char) || codePoint < 33 ? hex : `“${char}” (${hex})`
}
