/** One step of a browser. */
export interface Hop {
  readonly url: string
  readonly status: number
  readonly text: string
  readonly location: string | null
  readonly cookies: readonly string[]
}

/** A browser without pages: keeps the cookies of each host by their path, and follows redirects. */
export class Jar {
  readonly #cookies = new Map<string, { readonly path: string; readonly value: string }>()

  /** The cookies that go to an address. */
  for(url: string): string {
    const { host, pathname } = new URL(url)
    return [...this.#cookies]
      .filter(([key, { path }]) => key.startsWith(`${host} `) && pathname.startsWith(path))
      .map(([key, { value }]) => `${key.split(' ')[1]}=${value}`)
      .join('; ')
  }

  /** One request, without following where it leads. */
  async step(url: string, init: RequestInit = {}): Promise<Hop> {
    const { host } = new URL(url)
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { cookie: this.for(url), ...init.headers },
    })
    const cookies = response.headers.getSetCookie()
    for (const cookie of cookies) {
      const [pair = '', ...attributes] = cookie.split('; ')
      const [name = '', value = ''] = pair.split('=')
      const path = attributes.find((item) => /^path=/i.test(item))?.slice(5) ?? '/'
      const gone = value === '' || attributes.some((item) => /^expires=Thu, 01 Jan 1970/i.test(item))
      if (gone) this.#cookies.delete(`${host} ${name}`)
      else this.#cookies.set(`${host} ${name}`, { path, value })
    }
    const location = response.headers.get('location')
    return {
      url,
      status: response.status,
      text: await response.text(),
      location: location === null ? null : new URL(location, url).href,
      cookies,
    }
  }

  /** Follows from an address until a page is shown, or until one is about to be asked for whose address begins so. */
  async go(url: string, before = '\0'): Promise<readonly Hop[]> {
    const hops: Hop[] = []
    for (let next: string | null = url; next !== null && !next.startsWith(before) && hops.length < 20; ) {
      const hop: Hop = await this.step(next)
      hops.push(hop)
      next = hop.location
    }
    return hops
  }
}
