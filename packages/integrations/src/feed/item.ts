import { type Publication, publicSummary } from '@zhifa/domain'
import { compareDesc } from 'date-fns/compareDesc'

/** One item as a feed tells it: its newest version, wherever it is shown. */
export interface FeedItem {
  readonly publication: Publication
  /** Permanent public address. */
  readonly url: string
  readonly publishedAt: Date
  readonly updatedAt: Date
}

export interface FeedOptions {
  readonly title: string
  /** Address of the list that people read. */
  readonly homeUrl: string
  /** Address of the feed itself. */
  readonly feedUrl: string
  readonly author: string
  /** Address of the next older page of the feed (RFC 5005 section 3); absent on the last one. */
  readonly nextUrl?: string | undefined
  /** Address of the newest page; absent on that page itself. */
  readonly firstUrl?: string | undefined
  /** For a feed without items. */
  readonly updatedAt: Date
}

/** Title and text for the public. A withdrawn item tells its reason and nothing of what it said before. */
export function feedText({ publication }: FeedItem): { readonly title: string; readonly text: string } {
  if (publication.verb === 'withdraw') return { title: '已撤回的公示信息', text: publication.reason }
  const { content } = publication
  const { caseName, documentNumber, agencyName, decidedOn } = content
  const correction = publication.correction === undefined ? '' : `更正说明：${publication.correction}`
  const text = [`${documentNumber}，${decidedOn}，${agencyName}`, publicSummary(content), correction]
    .filter(Boolean)
    .join('\n')
  return { title: caseName, text }
}

/** Newest change first. */
export const newestFirst = (items: readonly FeedItem[]): FeedItem[] =>
  [...items].sort((a, b) => compareDesc(a.updatedAt, b.updatedAt) || a.url.localeCompare(b.url))
