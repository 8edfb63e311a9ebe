import { type Bilingual, type Publication, publicSummary } from '@zhifa/domain'

/** A short text for a place that people follow: an official account on WeChat, a page on Weibo. */
export interface PublicMessage {
  readonly title: string
  readonly text: string
  /** The permanent address on the platform: a message points to the publication and never replaces it. */
  readonly url: string
}

export type Posted =
  | { readonly kind: 'posted'; readonly reference: string; readonly raw: string }
  /** Taken for review by the service; ask `stateOf` later. */
  | { readonly kind: 'in-review'; readonly reference: string; readonly raw: string }
  | { readonly kind: 'failed'; readonly message: Bilingual; readonly permanent: boolean; readonly raw?: string }

/**
 * What an adapter to a social service does. It is no {@link Channel}: a message satisfies no duty to publish, has no versions
 * and cannot be changed, only deleted.
 */
export interface MessageChannel {
  readonly id: string
  post(message: PublicMessage): Promise<Posted>
  stateOf(reference: string): Promise<Posted>
  remove(reference: string): Promise<{ readonly kind: 'removed' } | Extract<Posted, { kind: 'failed' }>>
}

/** The message about a publication that people can read at `url`; nothing for a withdrawal, whose message is deleted. */
export function messageOf(publication: Publication, url: string): PublicMessage | undefined {
  if (publication.verb === 'withdraw') return undefined
  const { agencyName, caseName } = publication.content
  return {
    title: caseName.slice(0, 64),
    text: `${agencyName}公示：${caseName}。${publicSummary(publication.content)}`,
    url,
  }
}
