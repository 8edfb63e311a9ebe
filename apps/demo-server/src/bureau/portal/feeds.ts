import { publicityOver } from '@zhifa/domain'
import { atomFeed, type FeedItem, type FeedOptions, jsonFeed } from '@zhifa/integrations'
import { Router } from 'express'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { newestPublicVersions } from '../cases'

const newest = 100

/**
 * What this agency publishes, for feed readers: the newest change first, withdrawals with their reason. A reader knows an item
 * again by its address, so that comes from the setting and never from how somebody happened to reach the server.
 */
export function portalFeeds<DB>({ db, bureau }: { readonly db: Kysely<DB>; readonly bureau: Bureau }): Router {
  const router = Router()
  const { agency, publicUrl } = bureau
  const items = async (): Promise<FeedItem[]> =>
    (await newestPublicVersions(db, agency.id, newest))
      .filter(
        ({ publication }) => publication.verb === 'withdraw' || !publicityOver(publication.content, bureau.today()),
      )
      .map(({ item, publication, publishedAt, updatedAt }) => ({
        publication,
        url: new URL(`decisions/${item}`, publicUrl).href,
        publishedAt,
        updatedAt,
      }))
  const about = (file: string): FeedOptions => ({
    title: `${agency.name} 行政执法公示`,
    homeUrl: publicUrl,
    feedUrl: new URL(file, publicUrl).href,
    author: agency.name,
    updatedAt: bureau.now(),
  })
  router.get('/feed.atom', async (_, response) => {
    response.type('application/atom+xml').send(atomFeed(await items(), about('feed.atom')))
  })
  router.get('/feed.json', async (_, response) => {
    response.type('application/feed+json').send(JSON.stringify(jsonFeed(await items(), about('feed.json'))))
  })
  return router
}
