import {
  type CharacterPlace,
  ContentMissingError,
  ForbiddenCharacterError,
  FormDataError,
  MissingGlyphError,
} from '@zhifa/documents'
import { type Bilingual, codePointName, type Finding, finding } from '@zhifa/domain'

export type Completed =
  | { readonly ok: true; readonly pdf: Uint8Array }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Makes the document of a draft that somebody completed, and says what stands in the way. Every refusal names its field as the page does:
 * `data.number`.
 */
export async function completeDraft(typeset: () => Promise<Uint8Array>): Promise<Completed> {
  try {
    return { ok: true, pdf: await typeset() }
  } catch (error) {
    const findings = refusalOf(error)
    if (!findings) throw error
    return {
      ok: false,
      findings: findings.map((item) => (item.path ? { ...item, path: ['data', ...item.path] } : item)),
    }
  }
}

function refusalOf(error: unknown): readonly Finding[] | undefined {
  if (error instanceof FormDataError || error instanceof ContentMissingError) return error.findings
  if (error instanceof MissingGlyphError)
    return error.places.map((place) =>
      unprintable(
        place,
        { zh: `字体里没有${codePointName(place.codePoint)}`, en: `no font has ${codePointName(place.codePoint)}` },
        { zh: '请为该字符配置字体', en: 'configure a font that has it' },
      ),
    )
  if (error instanceof ForbiddenCharacterError)
    return error.places.map((place) =>
      unprintable(
        place,
        {
          zh: `含有不可见的控制字符${codePointName(place.codePoint)}`,
          en: `contains the invisible character ${codePointName(place.codePoint)}`,
        },
        { zh: '请删除后重试', en: 'delete it' },
      ),
    )
  return undefined
}

const unprintable = ({ field, path }: CharacterPlace, what: Bilingual, cure: Bilingual): Finding =>
  finding('input.unprintable-character', {
    outcome: 'not-met',
    zh: `${field}：${what.zh}，${cure.zh}`,
    en: `${path}: ${what.en}; ${cure.en}`,
    cure,
    path: path.split('.'),
  })
