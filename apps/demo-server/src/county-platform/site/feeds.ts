import { atomFeed, jsonFeed } from '@zhifa/integrations'
import { Router } from 'express'
import type { Kysely } from 'kysely'
import { chinaDay } from '../../web/china-time'
import { newestItems } from '../storage/public-items'

const newest = 100

/** What changed on this platform, for feed readers. A withdrawal stays, so that whoever kept the item hears of it. */
export function feeds<DB>(options: {
  readonly db: Kysely<DB>
  readonly name: string
  readonly publicUrl: string
  readonly now: () => Date
}): Router {
  const { db, name, publicUrl, now } = options
  const router = Router()
  const items = async () =>
    (await newestItems(db, chinaDay(now()), newest)).map(({ recordId, ...item }) => ({
      ...item,
      url: new URL(`items/${recordId}`, publicUrl).href,
    }))
  const about = (file: string) => ({
    title: name,
    homeUrl: publicUrl,
    feedUrl: new URL(file, publicUrl).href,
    author: name,
    updatedAt: now(),
  })
  router.get('/feed.atom', async (_, response) => {
    response.type('application/atom+xml').send(atomFeed(await items(), about('feed.atom')))
  })
  router.get('/feed.json', async (_, response) => {
    response.type('application/feed+json').send(JSON.stringify(jsonFeed(await items(), about('feed.json'))))
  })
  return router
}
