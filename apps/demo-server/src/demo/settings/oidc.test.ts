import { describe, expect, it } from 'vitest'
import { oidcOf } from './oidc'
import { readSettings } from './settings'

const whole = {
  OIDC_ISSUER: 'https://sso.example/realms/house',
  OIDC_CLIENT_ID: 'zhifa-desk',
  OIDC_CLIENT_SECRET: 'sixteen characters and more',
  OIDC_CLAIM: 'employee_number',
  PUBLIC_URL: 'https://zhifa.example',
}
const said = (env: Readonly<Record<string, string>>): string => {
  const read = readSettings(env)
  return read.ok ? 'ok' : read.findings.map(({ message }) => `${message.zh} / ${message.en}`).join('\n')
}

describe('settings of an identity provider', () => {
  it('is off without any, and whole with all', () => {
    const [off, on] = [readSettings({}), readSettings({ ...whole, PASSWORD_ACCOUNTS: 'a-1,b-2' })]
    if (!off.ok || !on.ok) throw new Error('refused')
    expect(oidcOf(off.value)).toBeUndefined()
    expect(oidcOf(on.value)).toEqual({
      issuer: whole.OIDC_ISSUER,
      clientId: 'zhifa-desk',
      clientSecret: whole.OIDC_CLIENT_SECRET,
      claim: 'employee_number',
      scope: 'openid profile',
      name: '统一身份认证',
      passwords: true,
      unbound: ['a-1', 'b-2'],
    })
  })

  it.each(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_CLAIM', 'PUBLIC_URL'])(
    'says what to do when %s is missing, and no secret',
    (name) => {
      const { [name as keyof typeof whole]: _, ...rest } = whole
      expect(said(rest)).toMatch(new RegExp(`缺少 ${name}.*请设置 ${name}.*set ${name}, or take OIDC_ISSUER out`))
      expect(said(rest)).not.toContain(whole.OIDC_CLIENT_SECRET)
    },
  )

  it.each([
    [{ ...whole, OIDC_ISSUER: 'http://sso.example/' }, /HTTPS：OIDC_ISSUER/],
    [{ ...whole, OIDC_ISSUER: 'http://127.0.0.1.sso.example/' }, /HTTPS：OIDC_ISSUER/],
    [{ ...whole, PUBLIC_URL: 'http://zhifa.example/' }, /HTTPS：PUBLIC_URL/],
    [{ ...whole, OIDC_SCOPE: 'profile' }, /必须包含 openid/],
    [{ ...whole, OIDC_CLIENT_SECRET: 'short' }, /统一身份认证客户端密钥/],
    [{ OIDC_CLIENT_SECRET: whole.OIDC_CLIENT_SECRET }, /没有设置身份提供方/],
    [{ PASSWORD_SIGN_IN: 'no' }, /无人能够登录/],
    [{ ...whole, PASSWORD_ACCOUNTS: 'A;b' }, /只用密码登录的账号/],
  ])('refuses %j', (env, why) => {
    expect(said(env)).toMatch(why)
  })

  it('speaks plain HTTP on this machine only', () => {
    for (const own of ['http://127.0.0.1:9000/', 'http://localhost:9000', 'http://[::1]:9000/'])
      expect(said({ ...whole, OIDC_ISSUER: own, PUBLIC_URL: own })).toBe('ok')
  })
})
