import { type Publication, publicSubject } from '@zhifa/domain'
import { folded, gramsOf, initialsOf } from '../../search'

/** A day that never comes: of what stays public. */
export const noEnd = '9999-12-31'

/** By what a list orders, ends and finds an item. */
export interface Searched {
  /** When it was decided; absent where what is shown does not say so. */
  readonly day: string | null
  readonly public_until: string
  readonly words: string
  readonly grams: readonly string[]
}

/** Of which agency an item is: its unified social credit code, with which every key begins. */
export const agencyOfItem = 'substr(key, 1, 18)'

/** In which county: the division of the body that registered the agency, figures 3 to 8 of its code (GB 32100-2015). */
export const divisionOfItem = 'substr(key, 3, 6)'

/** What the index of words is of: the grams of an item, and its facets beside them. */
export const itemSearched = `(grams || array['[kind:' || kind, '[mark:' || mark, ('[year:' || substr(day, 1, 4)) collate "default",
  '[division:' || ${divisionOfItem}, '[agency:' || ${agencyOfItem}])`

/**
 * What an item is found by: what it shows, and nothing else. Of a withdrawn one that is its number and agency.
 * @param kept number and agency that a withdrawn item keeps
 */
export function searchedBy(
  publication: Publication,
  kept: { readonly number: string | null; readonly agency: string | null },
): Searched {
  const lines =
    publication.verb === 'withdraw' ? [kept.number ?? '', kept.agency ?? '', '已撤回'] : linesOf(publication.content)
  const words = lines
    .map(folded)
    .filter((line) => line !== '')
    .join('\n')
  return {
    day: publication.verb === 'publish' ? publication.content.decidedOn : null,
    public_until: publication.verb === 'publish' ? (publication.content.publicUntil ?? noEnd) : noEnd,
    words,
    grams: gramsOf(words),
  }
}

function linesOf(content: Extract<Publication, { verb: 'publish' }>['content']): string[] {
  const subject = publicSubject(content)
  const { documentNumber, caseName, partyName, uscc = '', agencyName } = content
  return [documentNumber, caseName, partyName, uscc, subject, agencyName, initialsOf(partyName), initialsOf(subject)]
}
