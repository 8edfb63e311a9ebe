import type { RequestHandler } from 'express'
import { type Heard, unheardOf } from '../../../web/heard'
import type { Bureau } from '../../bureau'
import { unheardPage } from '../../frame/unheard-page'
import { userOf } from '../../sign-in'
import { html } from '../http'

/**
 * Stands before a list: an address that asks what the list does not answer is told so, and where the rest of it leads. A longer list
 * than was asked for would be taken for the answer, and a file of it is read by somebody who never saw the address.
 */
export const hears =
  (bureau: Bureau, heard: Heard | (() => Heard)): RequestHandler =>
  (request, response, next) => {
    const unheard = unheardOf(request, typeof heard === 'function' ? heard() : heard)
    return unheard ? html(response, 422, unheardPage(bureau, unheard, userOf(response))) : next()
  }
