import { demonstration } from '../src/demo/sample/bureau'
import { demandDescribed } from './described'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON. */
  json<T = { findings: { code: string; message: { zh: string; en: string }; path?: (string | number)[] }[] }>(): T
}

/** One person at a browser: keeps the cookie and names the page that forms come from. */
export class Client {
  cookie = ''
  /** The cookie by which the sign-in page knows the device. */
  device = ''
  constructor(readonly url: string) {}

  async send(method: string, path: string, body?: string, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookie || this.device
          ? { cookie: [this.cookie, this.device].filter((cookie) => cookie !== '').join('; ') }
          : {}),
        ...(method === 'GET' ? {} : { origin: this.url }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    })
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      if (pair.startsWith('zhifa_device=')) this.device = pair
      else this.cookie = pair
    }
    const text = await response.text()
    demandDescribed(method, path, response, text)
    return { status: response.status, headers: response.headers, text, json: () => JSON.parse(text) }
  }

  get = (path: string) => this.send('GET', path)
  postJson = (path: string, body: unknown) =>
    this.send('POST', path, JSON.stringify(body), { 'content-type': 'application/json' })
  postForm = (path: string, fields: readonly (readonly [string, string])[], headers: Record<string, string> = {}) =>
    this.send('POST', path, new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    })

  async signIn(account: string, password = demonstration.password): Promise<Answer> {
    return this.postForm('/sign-in', [
      ['account', account],
      ['password', password],
      ['next', '/desk'],
    ])
  }
}

/** A client for each person, signed in once. */
export function people(url: string): (account: string) => Promise<Client> {
  const known = new Map<string, Promise<Client>>()
  return (account) => {
    const there = known.get(account)
    if (there) return there
    const made = (async () => {
      const client = new Client(url)
      const answer = await client.signIn(account)
      if (answer.status !== 303) throw new Error(`${account} cannot sign in: ${answer.status}`)
      return client
    })()
    known.set(account, made)
    // A server that was killed meanwhile is asked again.
    made.catch(() => known.delete(account))
    return made
  }
}
