import { type Bilingual, codePointName } from '@zhifa/domain'

/** Where a character stands that cannot be printed. */
export interface CharacterPlace {
  readonly codePoint: number
  /** Chinese name of the field, `当事人 · 名称`. */
  readonly field: string
  /** `party.name` */
  readonly path: string
  readonly form: { readonly id: string; readonly title: string }
}

abstract class CharacterError extends Error {
  abstract readonly code: string
  constructor(
    /** Every such character, each once per field. */
    readonly places: readonly [CharacterPlace, ...CharacterPlace[]],
    readonly bilingual: Bilingual,
  ) {
    super(`${bilingual.zh} / ${bilingual.en}`)
  }
}

const list = (places: readonly CharacterPlace[], say: (place: CharacterPlace) => string, joint: string): string =>
  places.slice(0, 20).map(say).join(joint) + (places.length > 20 ? ` …(${places.length})` : '')

/**
 * Thrown when no configured font has a character. Nothing is printed: a document with a hole where a name should be is worse
 * than none. The cure is a font that has it, in {@link FontConfig}.
 */
export class MissingGlyphError extends CharacterError {
  readonly code = 'documents.missing-glyph'
  constructor(places: readonly [CharacterPlace, ...CharacterPlace[]]) {
    super(places, {
      zh: `《${places[0].form.title}》中有字体里没有的字符：${list(places, (at) => `“${at.field}”（${at.path}）中的${codePointName(at.codePoint)}`, '；')}。请为该字符配置字体`,
      en: `No configured font has ${list(places, (at) => `${codePointName(at.codePoint)} in ${at.path}`, ', ')} of ${places[0].form.id}. Configure a font that has it`,
    })
    this.name = 'MissingGlyphError'
  }
}

/** Thrown for control, bidirectional and other invisible characters: they are neither printed nor silently dropped. */
export class ForbiddenCharacterError extends CharacterError {
  readonly code = 'documents.forbidden-character'
  constructor(places: readonly [CharacterPlace, ...CharacterPlace[]]) {
    super(places, {
      zh: `《${places[0].form.title}》中有不可见的控制字符：${list(places, (at) => `“${at.field}”（${at.path}）中的${codePointName(at.codePoint)}`, '；')}。请删除后重试`,
      en: `Invisible control characters: ${list(places, (at) => `${codePointName(at.codePoint)} in ${at.path}`, ', ')} of ${places[0].form.id}. Delete them`,
    })
    this.name = 'ForbiddenCharacterError'
  }
}
