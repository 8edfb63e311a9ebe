/**
 * Whether a page of the server at `host` sent the request: browsers name the page's origin with every POST, and no other site can
 * forge it.
 */
export function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (!origin || !host || !URL.canParse(origin)) return false
  const { host: from, protocol } = new URL(origin)
  return from === host && (protocol === 'http:' || protocol === 'https:')
}
