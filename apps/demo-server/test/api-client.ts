import createClient, { type Middleware } from 'openapi-fetch'
import type { TestBureau } from './bureau'
import { demandDescribed } from './described'
import type { paths } from './generated/api'

/** Every answer is held against the document. */
const checked = (url: string): Middleware => ({
  async onResponse({ request, response }) {
    demandDescribed(request.method, request.url.slice(url.length), response, await response.clone().text())
    return response
  },
})

/** The client that the document gives: a stranger's, or with these headers. */
export function apiClient(url: string, headers: Record<string, string> = {}) {
  const client = createClient<paths>({ baseUrl: url, headers })
  client.use(checked(url))
  return client
}

/** For a person, signed in. */
export const personal = async (bureau: TestBureau, account: string) =>
  apiClient(bureau.url, { cookie: (await bureau.as(account)).cookie, origin: bureau.url })

/** For a program with a token. */
export const withToken = (bureau: TestBureau, secret: string) =>
  apiClient(bureau.url, { authorization: `Bearer ${secret}` })
