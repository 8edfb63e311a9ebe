import { currentEdition, publicityOver } from '@zhifa/domain'
import { Router } from 'express'
import type { Kysely } from 'kysely'
import type { Bureau } from '../../bureau'
import { itemOfPaper, itemsWithNumber, paperOfItem, publicVersion } from '../../cases'
import { readRegistryItem } from '../../disclosure'
import { type Judged, verdictPage } from './verdict-page'
import { verifyPage } from './verify-page'

const digest = /^[0-9a-f]{64}$/

/**
 * Is the paper in my hand the one that is published? By the code on it, its number, or its file. What the server says is the bureau's word: the
 * pages say so, and how to check without it.
 */
export function verifyRoutes<DB>({
  db,
  bureau,
  verifier,
}: {
  readonly db: Kysely<DB>
  readonly bureau: Bureau
  readonly verifier: boolean
}): Router {
  const router = Router()
  const { id: agency } = bureau.agency
  const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 128) : '')

  /** How an item stands that a number or a file leads to. */
  const standing = async (item: string): Promise<Judged | undefined> => {
    const version = await publicVersion(db, item)
    return version && { item, version, verdict: verdictOf(version.publication, bureau.today()) }
  }
  router.get('/verify', async ({ query }, response) => {
    const [number, sha256] = [textOf(query.number), textOf(query.sha256).toLowerCase()]
    const asked = number !== '' || sha256 !== ''
    const found = sha256 === '' ? undefined : digest.test(sha256) ? await itemOfPaper(db, agency, sha256) : undefined
    const items = sha256 === '' ? await itemsWithNumber(db, agency, number) : found === undefined ? [] : [found]
    const judged = await Promise.all(items.map(standing))
    response
      .type('html')
      .send(verifyPage(bureau, { number, sha256, asked, found: judged.filter((one) => one !== undefined), verifier }))
  })
  router.get('/verify/decisions/:id/:digest', async ({ params }, response, next) => {
    if (!digest.test(params.digest)) return next()
    const found = await paperOfItem(db, params.id, params.digest)
    if (!found)
      return void response
        .status(404)
        .type('html')
        .send(verdictPage(bureau, { verdict: 'unknown' }, verifier))
    const { newest, version } = found
    const now = verdictOf(newest.publication, bureau.today())
    const verdict =
      version === undefined ? 'other' : version === newest.publication.version || now !== 'valid' ? now : 'corrected'
    response.type('html').send(verdictPage(bureau, { item: newest.item, version: newest, verdict }, verifier))
  })
  router.get('/verify/registry/:id/:digest', async ({ params }, response, next) => {
    if (!digest.test(params.digest)) return next()
    const state = await readRegistryItem(db, params.id)
    const current = state && currentEdition(state)
    if (!state || !current)
      return void response
        .status(404)
        .type('html')
        .send(verdictPage(bureau, { verdict: 'unknown' }, verifier))
    const edition = state.editions.find((each) => each.digest === params.digest)
    const verdict = !edition ? 'other' : edition.digest === current.digest ? 'valid' : 'corrected'
    response.type('html').send(verdictPage(bureau, { id: params.id, edition: current, verdict }, verifier))
  })
  return router
}

function verdictOf(
  publication: NonNullable<Awaited<ReturnType<typeof publicVersion>>>['publication'],
  today: string,
): 'valid' | 'withdrawn' | 'over' {
  if (publication.verb === 'withdraw') return 'withdrawn'
  return publicityOver(publication.content, today) ? 'over' : 'valid'
}
