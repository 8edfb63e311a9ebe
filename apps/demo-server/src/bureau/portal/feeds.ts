import { publicityOver } from '@zhifa/domain'
import { atomFeed, type FeedItem, jsonFeed } from '@zhifa/integrations'
import { type Request, Router } from 'express'
import type { Kysely } from 'kysely'
import type { Bureau } from '../bureau'
import { publicVersions } from '../cases'

const newest = 100

/** What this agency publishes, for feed readers: the newest change first, withdrawals with their reason. */
export function portalFeeds<DB>({ db, bureau }: { readonly db: Kysely<DB>; readonly bureau: Bureau }): Router {
  const router = Router()
  const items = async (home: string): Promise<FeedItem[]> =>
    (await publicVersions(db))
      .filter(
        ({ publication }) => publication.verb === 'withdraw' || !publicityOver(publication.content, bureau.today()),
      )
      .slice(0, newest)
      .map(({ caseId, publication }) => {
        // The day of the approval is the day of publication: the portal shows what is approved at once.
        const at = new Date(`${publication.approvedOn}T00:00:00+08:00`)
        return { publication, url: new URL(`decisions/${caseId}`, home).href, publishedAt: at, updatedAt: at }
      })
  const about = (home: string, file: string) => ({
    title: `${bureau.agency.name} 行政执法公示`,
    homeUrl: home,
    feedUrl: new URL(file, home).href,
    author: bureau.agency.name,
    updatedAt: bureau.now(),
  })
  router.get('/feed.atom', async (request, response, next) => {
    const home = homeOf(request)
    if (home === undefined) return next()
    response.type('application/atom+xml').send(atomFeed(await items(home), about(home, 'feed.atom')))
  })
  router.get('/feed.json', async (request, response, next) => {
    const home = homeOf(request)
    if (home === undefined) return next()
    response.type('application/feed+json').send(JSON.stringify(jsonFeed(await items(home), about(home, 'feed.json'))))
  })
  return router
}

/** The address under which the reader found us; nothing that a header could smuggle in. */
function homeOf({ protocol, headers: { host } }: Request): string | undefined {
  return host !== undefined && /^[\w.:[\]-]{1,255}$/.test(host) ? `${protocol}://${host}/` : undefined
}
