import { describe, expect, it } from 'vitest'
import { readSettings } from './settings'

const proxies = (text: string) => {
  const read = readSettings({ TRUSTED_PROXIES: text })
  return read.ok ? read.value.TRUSTED_PROXIES : read.findings.map(({ message }) => `${message.zh} / ${message.en}`)
}

describe('proxies that are believed', () => {
  it.each([
    ['loopback', ['loopback']],
    ['10.1.0.0/16', ['10.1.0.0/16']],
    ['loopback, 192.0.2.7 ,2001:db8::/32', ['loopback', '192.0.2.7', '2001:db8::/32']],
    ['uniquelocal,linklocal,::1', ['uniquelocal', 'linklocal', '::1']],
  ])('%s', (text, all) => {
    expect(proxies(text)).toEqual(all)
  })

  it('are none where nothing is said', () => {
    const read = readSettings({})
    expect(read.ok && read.value.TRUSTED_PROXIES).toBe(undefined)
  })

  it.each([
    '',
    ' ',
    'loopback,',
    ',loopback',
    'yes',
    'true',
    '*',
    'proxy.example',
    '0.0.0.0/0',
    '::/0',
    '10.1.0.0/33',
    '2001:db8::/129',
    '10.1.0.0/',
    '10.1.0.0/16/16',
    '10.1.0.0/016',
    '10.1.0.0/-1',
    '10.1.0/16',
    '256.1.0.0',
    'loopback;10.1.0.1',
    'loopback 10.1.0.1',
    'Loopback',
  ])('%j are refused in both languages', (text) => {
    expect(proxies(text)).toEqual([
      expect.stringMatching(/可信的反向代理.* \/ .*TRUSTED_PROXIES.*must be addresses, networks/),
    ])
  })
})
