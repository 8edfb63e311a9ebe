import { contentDigest } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { folded, havingWords, queryWords } from '../../../search'
import { type PublicVersion, versionsOfItem } from '../public-versions'
import { searchedIndex } from './searched'

/** A paper that somebody holds against what is published: the version that it is of, and how that stands to the newest. */
export interface PaperFound {
  readonly newest: PublicVersion
  /** The version whose content has the digest; absent when none ever had. */
  readonly version: number | undefined
}

/**
 * What became of the content that a paper shows, by the digest in its code: of the newest version, of one that was corrected, or of none.
 * @returns nothing where nothing was ever published under the name
 */
export async function paperOfItem<DB>(db: Kysely<DB>, item: string, digest: string): Promise<PaperFound | undefined> {
  const versions = await versionsOfItem(db, item)
  const [newest] = versions
  if (!newest) return undefined
  const found = versions.find(
    ({ publication }) => publication.verb === 'publish' && contentDigest(publication.content) === digest,
  )
  return { newest, version: found?.publication.version }
}

/** Nobody publishes more under one number. */
const mostOfNumber = 20

/** The items of an agency under a document number, written with any brackets; those that are over too. */
export async function itemsWithNumber<DB>(db: Kysely<DB>, agency: string, number: string): Promise<readonly string[]> {
  if (queryWords(number).length === 0) return []
  const wanted = folded(number)
  const { rows } = await sql<{ item: string; number: string | null }>`select item, number from zhifa.public_item
    where agency = ${agency} and ${sql.join(havingWords(wanted, { of: searchedIndex, facets: [] }), sql` and `)} limit 500`.execute(
    db,
  )
  return rows
    .flatMap((row) => (row.number !== null && folded(row.number) === wanted ? [row.item] : []))
    .slice(0, mostOfNumber)
}

/** The item whose public sheet or certificate has these bytes, by their SHA-256 in hex: of newest versions only. */
export async function itemOfPaper<DB>(db: Kysely<DB>, agency: string, sha256: string): Promise<string | undefined> {
  const { rows } = await sql<{ item: string }>`select item from zhifa.public_item
    where agency = ${agency} and (sheet = ${sha256} or certificate = ${sha256}) limit 1`.execute(db)
  return rows[0]?.item
}
