import { atomFeed, type FeedItem, type FeedOptions, jsonFeed } from '@zhifa/integrations'
import { type Request, Router } from 'express'
import type { Kysely } from 'kysely'
import { chinaDay } from '../../web/china-time'
import { newestItems } from '../storage/public-items'

const pageSize = 100

/** The change from which a page goes back, by the address; nothing on the first page. */
const beforeOf = ({ query }: Request): number | undefined =>
  typeof query.before === 'string' && /^\d{1,15}$/.test(query.before) ? Number(query.before) : undefined

/**
 * What changed on this platform, for feed readers, page by page back to the first (RFC 5005 section 3). A withdrawal stays, so that whoever
 * kept the item hears of it.
 */
export function feeds<DB>(options: {
  readonly db: Kysely<DB>
  readonly name: string
  readonly publicUrl: string
  readonly now: () => Date
}): Router {
  const { db, name, publicUrl, now } = options
  const router = Router()
  const page = async (file: string, before: number | undefined): Promise<readonly [FeedItem[], FeedOptions]> => {
    const found = await newestItems(db, chinaDay(now()), pageSize, before)
    const items = found.map(({ recordId, publication, publishedAt, updatedAt }) => ({
      ...{ publication, publishedAt, updatedAt, url: new URL(`items/${recordId}`, publicUrl).href },
    }))
    const address = (sequence?: number): string =>
      new URL(sequence === undefined ? file : `${file}?before=${sequence}`, publicUrl).href
    const last = found.length === pageSize ? found.at(-1) : undefined
    return [
      items,
      {
        ...{ title: name, homeUrl: publicUrl, feedUrl: address(before), author: name, updatedAt: now() },
        ...(last ? { nextUrl: address(last.sequence) } : {}),
        ...(before === undefined ? {} : { firstUrl: address() }),
      },
    ]
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
