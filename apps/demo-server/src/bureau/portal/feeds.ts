import { atomFeed, type FeedItem, type FeedOptions, jsonFeed } from '@zhifa/integrations'
import { type Request, Router } from 'express'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Bureau } from '../bureau'
import { newestPublicItems } from '../cases'

const pageSize = 100

/** What is asked of a feed: the change from which a page goes back; nothing on the first page. */
export const FeedAsked = z.object({
  before: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional()
    .catch(undefined)
    .meta({ title: '此前的变更' }),
})

const beforeOf = ({ query }: Request): number | undefined => {
  const { before } = FeedAsked.parse(query)
  return before === undefined ? undefined : Number(before)
}

/** A JSON Feed 1.1. */
export const FeedAnswer = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.string(),
  feed_url: z.string(),
  next_url: z.string().optional(),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string() })),
  items: z.array(
    z.strictObject({
      ...{ id: z.string(), url: z.string(), title: z.string(), content_text: z.string() },
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      tags: z.array(z.string()),
    }),
  ),
})

/**
 * What this agency publishes, for feed readers: the newest change first, withdrawals with their reason, page by page back to the first
 * (RFC 5005 section 3). A reader knows an item again by its address, so that comes from the setting and never from how somebody happened to
 * reach the server.
 */
export function portalFeeds<DB>({ db, bureau }: { readonly db: Kysely<DB>; readonly bureau: Bureau }): Router {
  const router = Router()
  const { agency, publicUrl } = bureau
  const page = async (file: string, before: number | undefined): Promise<readonly [FeedItem[], FeedOptions]> => {
    const found = await newestPublicItems(db, agency.id, bureau.today(), pageSize, before)
    const items = found.map(({ item, publication, firstAt, changedAt }) => ({
      publication,
      url: new URL(`decisions/${item}`, publicUrl).href,
      publishedAt: firstAt,
      updatedAt: changedAt,
    }))
    const address = (change?: number): string =>
      new URL(change === undefined ? file : `${file}?before=${change}`, publicUrl).href
    const last = found.length === pageSize ? found.at(-1) : undefined
    const options = {
      title: `${agency.name} 行政执法公示`,
      homeUrl: publicUrl,
      feedUrl: address(before),
      author: agency.name,
      updatedAt: bureau.now(),
      ...(last ? { nextUrl: address(last.change) } : {}),
      ...(before === undefined ? {} : { firstUrl: address() }),
    }
    return [items, options]
  }
  router.get('/feed.atom', async (request, response) => {
    response.type('application/atom+xml').send(atomFeed(...(await page('feed.atom', beforeOf(request)))))
  })
  router.get('/feed.json', async (request, response) => {
    const feed = jsonFeed(...(await page('feed.json', beforeOf(request))))
    response.type('application/feed+json').send(JSON.stringify(feed))
  })
  return router
}
