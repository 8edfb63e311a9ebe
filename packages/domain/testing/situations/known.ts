import { z } from 'zod'
import { parseCitation } from '../../src/citation/citation'
import { disclosureCatalogue } from '../../src/disclosure/catalogue'
import type { Bilingual } from '../../src/finding/finding'
import { nearest } from '../../src/input/nearest'
import { checked } from '../../src/input/validate'
import { CitationText } from '../../src/law/dated'
import { procedures } from '../../src/procedures/procedures'
import { sampleEnd } from '../moves'
import { sampleLaw } from '../sample-case'
import { sampleRegistry } from '../sample-people'
import { findingCodes } from './finding-codes'

/** What a situation may name, by kind: the Chinese word for the kind, and the ids that exist. */
const known = {
  procedure: { zh: '程序', ids: () => procedures.keys() },
  finding: { zh: '检查结果', ids: () => findingCodes },
  period: { zh: '期限规则', ids: () => sampleLaw.periods.keys() },
  obligation: { zh: '公示事项', ids: () => disclosureCatalogue(sampleEnd).map(({ id }) => id) },
  cause: { zh: '案由', ids: () => sampleLaw.causes.keys() },
  person: { zh: '人员', ids: () => sampleRegistry.officers.keys() },
} as const
export type Kind = keyof typeof known

/** Says that an id is unknown and which one was probably meant. */
export function unknownId(zh: string, en: string, id: string, ids: Iterable<string>): Bilingual {
  const meant = nearest(id, ids)
  return {
    zh: `没有名为"${id}"的${zh}${meant === undefined ? '' : `，是否为"${meant}"？`}`,
    en: `unknown ${en} ${id}${meant === undefined ? '' : `: did you mean ${meant}?`}`,
  }
}

/** An id of something that exists. */
export const idOf = (kind: Kind) =>
  checked(z.string().min(1), (id) => {
    const ids = [...known[kind].ids()]
    return ids.includes(id) ? undefined : unknownId(known[kind].zh, kind, id, ids)
  })

/** A citation of a norm that the law book knows. */
export const KnownCitation = checked(CitationText, (text) => {
  // That it is none at all has been said.
  if (!CitationText.safeParse(text).success) return undefined
  const { statute } = parseCitation(text)
  return sampleLaw.statute(statute) ? undefined : unknownId('法规', 'norm', statute, sampleLaw.statutes.keys())
})
