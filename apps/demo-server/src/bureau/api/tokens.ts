import type { Router } from 'express'
import type { CaseContext } from '../cases'
import { writtenBy } from '../ledger'
import { type AccessToken, endToken, makeToken, tokensOf } from '../tokens'
import * as endpoints from './endpoints/tokens'
import { missing } from './kit/refused'
import { serve } from './kit/serve'

/** The tokens with which programs act for a person: made and ended by the person, signed in. */
export function tokenRoutes<DB>(router: Router, context: CaseContext<DB>): void {
  const { db, bureau } = context
  serve(router, context, endpoints.listTokens, async ({ user }) => ({
    status: 200,
    body: { tokens: (await tokensOf(db, user.id, bureau.now())).map(shown) },
  }))
  serve(router, context, endpoints.makeTokenEndpoint, async ({ user, body }) => {
    const { token, secret } = await makeToken(db, user.id, body(), writtenBy(bureau, user.id), bureau.now())
    return { status: 201, body: { token: shown(token), secret } }
  })
  serve(router, context, endpoints.endTokenEndpoint, async ({ user, params: { id = '' } }) => {
    if (!(await endToken(db, user.id, id, writtenBy(bureau, user.id), bureau.now()))) throw missing()
    return { status: 204 }
  })
}

const shown = ({ id, name, scopes, madeAt, expiresAt }: AccessToken) => ({ id, name, scopes, madeAt, expiresAt })
