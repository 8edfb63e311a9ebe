import {
  inspectionConclusionNames,
  type PublicContent,
  publicityOver,
  publicKindNames,
  publicSubject,
} from '@zhifa/domain'
import { folded, gramsOf, initialsOf } from '../../../search'
import type { NewestVersion } from '../public-versions'

/** A day that never comes: of what stays public. */
const noEnd = '9999-12-31'

/** A public item in one row, as the lists of the portal read it: derived from its newest public version and the place of that in the ledger. */
export interface PublicItem {
  readonly agency: string
  readonly item: string
  readonly case_id: string
  readonly kind: string
  readonly withdrawn: boolean
  readonly version: number
  /** The document number as it was last published. */
  readonly number: string | null
  /** When it was decided, of a withdrawn item when that was taken back: by this lists are in order. */
  readonly day: string
  /** The last day on which it is shown. */
  readonly until: string
  /** Known to be past its last day: such rows lie beside what the lists walk through. */
  readonly over: boolean
  /** What it came to, in the words of the figures. */
  readonly result: string
  /** Integer 分. */
  readonly fine: number
  readonly confiscated: number
  /** Index of the leaf of its newest version: the order of publication. */
  readonly change: number
  readonly first_at: Date
  readonly changed_at: Date
  /** SHA-256 of its papers, in hex: by these a paper that somebody holds is found. */
  readonly sheet: string | null
  readonly certificate: string | null
  readonly words: string
  readonly grams: readonly string[]
}

/** What the public sees of an item, as a row for lists, on a day. */
export function publicRow(version: NewestVersion, today: string): PublicItem {
  const { agency, item, caseId, publication, documentNumber, change, firstAt, changedAt, sheet, certificate } = version
  const content = publication.verb === 'publish' ? publication.content : undefined
  const words = wordsOf(content, documentNumber)
  return {
    ...{ agency, item, case_id: caseId, kind: publication.key.split(':')[1] ?? '' },
    withdrawn: publication.verb === 'withdraw',
    version: publication.version,
    number: documentNumber ?? null,
    day: publication.verb === 'withdraw' ? publication.withdrawnOn : publication.content.decidedOn,
    until: content?.publicUntil ?? noEnd,
    over: content !== undefined && publicityOver(content, today),
    result: content ? resultOf(content) : '',
    fine: content?.kind === 'penalty' ? (content.fine ?? 0) : 0,
    confiscated: content?.kind === 'penalty' ? (content.confiscated ?? 0) : 0,
    change,
    first_at: firstAt,
    changed_at: changedAt,
    ...{ sheet, certificate, words, grams: gramsOf(words) },
  }
}

function resultOf(content: PublicContent): string {
  if (content.kind === 'penalty') return [...new Set(content.penaltyKinds)].join('、')
  if (content.kind === 'inspection') return inspectionConclusionNames[content.conclusion]
  return content.outcome === 'granted' ? '准予许可' : '不予许可'
}

/** What an item is found by: its public words; of a withdrawn one the number alone, for its name is no longer public. */
function wordsOf(content: PublicContent | undefined, number: string | undefined): string {
  const shown = content
    ? [content.caseName, content.partyName, content.uscc ?? '', publicSubject(content), publicKindNames[content.kind]]
    : []
  const initials = content ? [initialsOf(content.partyName), initialsOf(publicSubject(content))] : []
  return [number ?? '', ...shown, ...initials]
    .map(folded)
    .filter((line) => line !== '')
    .join('\n')
}
