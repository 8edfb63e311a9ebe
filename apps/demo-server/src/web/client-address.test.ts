import { describe, expect, it } from 'vitest'
import { isProxy } from './client-address'

describe('a proxy', () => {
  it.each(['127.0.0.1', '::1', '10.1.0.0/16', 'fd00::/8', '192.168.1.7/32', 'loopback', 'uniquelocal'])(
    'is %s',
    (text) => expect(isProxy(text)).toBe(true),
  )

  it.each([
    '',
    ' ',
    'true',
    '1',
    'all',
    'proxy.example',
    '10.1.0.0/33',
    '10.1.0.0/',
    '10.1.0.0/8/8',
    '0.0.0.0/0',
    '::/0',
    '10.1.0.0/08',
    '10.1/16',
  ])('is not “%s”', (text) => expect(isProxy(text)).toBe(false))
})
