import { type Determination, type Edition, type LawBook, type ParameterVersion, parseCitation } from '@zhifa/domain'

/** A dated value that an answer rests on: which version, by which article, and how surely it is known. */
export interface UsedParameter extends Pick<ParameterVersion, 'from' | 'until' | 'value' | 'cites' | 'grade'> {
  readonly id: string
  readonly title: string
}

/** An edition of a norm that an answer cites. */
export interface UsedEdition extends Pick<Edition, 'from' | 'grade'> {
  readonly statute: string
  readonly edition: string
}

/** The parameters whose values the grounds of a determination read, as they stood on its day. */
export function parametersRead(determination: Determination, law: LawBook): readonly UsedParameter[] {
  const names = new Set(determination.grounds.flatMap((ground) => [...Object.keys(ground.read), ...ground.missing]))
  return [...names].sort().flatMap((id) => {
    const version = law.parameter(id, determination.on)
    return version ? [{ id, title: law.parameters.get(id)!.title, ...version }] : []
  })
}

/** The editions in force on a day of the norms that are cited. */
export function editionsCited(cites: readonly string[], law: LawBook, on: string): readonly UsedEdition[] {
  const statutes = new Map(cites.map((text) => [parseCitation(text).statute, parseCitation(text)]))
  return [...statutes.keys()].sort().flatMap((statute) => {
    const edition = law.edition(statutes.get(statute)!, on)
    return edition ? [{ statute, edition: edition.id, from: edition.from, grade: edition.grade }] : []
  })
}
