import type { RequestHandler } from 'express'
import { type Heard, unheardOf, untracked } from '../../web/heard'
import type { Bureau } from '../bureau'
import { unheardPage } from '../frame/unheard-page'

/**
 * Stands before a list of the public, as `hears` before those of the desk: whoever adds `month=…` and is shown everything takes it for the
 * answer. Feeds are none of these: a program that reads one sees no page, and adds what it likes.
 */
export const hears =
  (bureau: Bureau, heard: Heard): RequestHandler =>
  ({ path, query }, response, next) => {
    const unheard = unheardOf({ path, query: untracked(query) }, heard)
    if (!unheard) return next()
    response.status(422).type('html').send(unheardPage(bureau, unheard))
  }

/** The paths of a list: its page and its files. */
export const listPaths = (path: string): string[] => [path, `${path}.csv`, `${path}.json`]
