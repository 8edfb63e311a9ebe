import type { RequestHandler } from 'express'
import type { Bureau } from '../../bureau'
import { userOf } from '../../sign-in'
import { html } from '../http'
import { type Heard, unheardIn } from './heard'
import { unheardPage } from './unheard-page'

const shown = 60

/**
 * Stands before a list: an address that asks what the list does not answer is told so, and where the rest of it leads. A longer list
 * than was asked for would be taken for the answer, and a file of it is read by somebody who never saw the address.
 */
export const hears =
  (bureau: Bureau, heard: Heard | (() => Heard)): RequestHandler =>
  ({ query, path }, response, next) => {
    const unheard = unheardIn(query, typeof heard === 'function' ? heard() : heard)
    if (unheard.length === 0) return next()
    const pairs = unheard.map((name): [string, string] => [name, [query[name]].flat().join('、').slice(0, shown)])
    const rest = Object.entries(query).filter(
      (pair): pair is [string, string] => !unheard.includes(pair[0]) && typeof pair[1] === 'string' && pair[1] !== '',
    )
    html(
      response,
      422,
      unheardPage(bureau, userOf(response), {
        pairs,
        rest: rest.length === 0 ? path : `${path}?${new URLSearchParams(rest)}`,
      }),
    )
  }
