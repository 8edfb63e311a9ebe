/** Marks that may not begin a line (避头). */
const closing = new Set('，。；：、！？）》〉】〕」』］｝”’,.;:!?)]}%％‰℃°·…—～~／')
/** Marks that may not end a line (避尾); a box stays with what it is ticked for. */
const opening = new Set('（《〈【〔「『［｛“‘([{￥¥＃#第□■')

export const mayNotBeginLine = (unit: string): boolean => closing.has(unit[0] ?? '')
export const mayNotEndLine = (unit: string): boolean => opening.has(unit[unit.length - 1] ?? '')

// Words and figures of Latin script stay whole, so do the two-em dash and the six dots; everything else stands alone.
const unit = /——|……|[A-Za-z0-9\u00c0-\u024f]+(?:[.,:/_'’@&+-][A-Za-z0-9\u00c0-\u024f]+)*|[\s\S]/gu

/** Cuts text into pieces that a line break may not split. */
export function unitsOf(text: string): readonly string[] {
  return text.match(unit) ?? []
}
