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

describe('what is wrong with a setting is said in both languages', () => {
  it.each([
    [{ PORT: '70000' }, /办案系统端口.*PORT/s],
    [{ PORT: '' }, /办案系统端口.*PORT/s],
    [{ DATABASE_URL: 'mysql://x' }, /数据库地址.*DATABASE_URL/s],
    [{ PLATFORM_URL: 'nowhere' }, /县级平台地址.*PLATFORM_URL/s],
    [{ PLATFORM_KEY: 'secret' }, /推送签名密钥.*PLATFORM_KEY/s],
    [{ FIRST_CASES: 'maybe' }, /首次启动的样例案件.*FIRST_CASES/s],
    [{ DEMONSTRATION: 'perhaps' }, /演示模式.*DEMONSTRATION/s],
    [{ DEMONSTRATION: 'no' }, /正式运行须指明本单位.*BUREAU_FILES is not set/s],
    [{ HOST: '0.0.0.0' }, /公众可达.*HOST/s],
    [{ HOST: '::' }, /公众可达.*HOST/s],
    [{ HOST: '203.0.113.7' }, /公众可达.*HOST/s],
    [{ PLATFORM_URL: 'https://platform.example/' }, /不向其他平台推送.*PLATFORM_URL/s],
    [{ PLATFORM_URL: 'http://127.0.0.1.platform.example/' }, /不向其他平台推送.*PLATFORM_URL/s],
  ] as const)('%j', (env, message) => {
    const read = readSettings(env)
    const said = read.ok ? '' : read.findings.map(({ message }) => `${message.zh} / ${message.en}`).join('\n')
    expect(said).toMatch(message)
  })
})
