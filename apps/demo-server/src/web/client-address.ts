import { isIP } from 'node:net'
import type { Request } from 'express'

/**
 * Where a request comes from: whose tries count together. Behind a proxy that the server was told to trust it is what that proxy says;
 * what anybody else says of himself in a header is not believed.
 */
export const clientAddress = (request: Pick<Request, 'ip'>): string => request.ip ?? ''

/** Names that stand for addresses inside of this machine, this link, this organisation. */
const ranges = new Set(['loopback', 'linklocal', 'uniquelocal'])

/** Whether a text names proxies as Express takes them: an address, a network such as `10.1.0.0/16`, or one of three names. */
export function isProxy(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  if (bits === undefined) return ranges.has(text) || isIP(address) > 0
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  // A network of all addresses would let everybody say where he comes from.
  return more.length === 0 && /^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= most
}
