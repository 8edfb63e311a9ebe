import { type Finding, finding } from '@zhifa/domain'
import type { OidcSettings } from '../../bureau/identity-provider'
import { isOwn } from './demonstration'

/** The settings of it, as they are read. */
interface Asked {
  readonly OIDC_ISSUER?: string | undefined
  readonly OIDC_CLIENT_ID?: string | undefined
  readonly OIDC_CLIENT_SECRET?: string | undefined
  readonly OIDC_CLAIM?: string | undefined
  readonly OIDC_SCOPE: string
  readonly OIDC_NAME: string
  readonly PASSWORD_SIGN_IN: 'yes' | 'no'
  readonly PASSWORD_ACCOUNTS?: readonly string[] | undefined
  readonly PUBLIC_URL?: string | undefined
}

/** What must stand beside the issuer: nothing of it has a default. */
const needed = {
  OIDC_CLIENT_ID: '在身份提供方登记的客户端编号',
  OIDC_CLIENT_SECRET: '身份提供方发给本系统的客户端密钥',
  OIDC_CLAIM: '以哪一项声明对应本系统的账号，如 sub、preferred_username',
  PUBLIC_URL: '用户访问本系统的公开地址，登录后回到此处',
} as const

/** Why an identity provider cannot be used as it was set. */
export function oidcFindings(settings: Asked): Finding[] {
  const { OIDC_ISSUER: issuer, OIDC_SCOPE: scope } = settings
  const names = Object.keys(needed) as (keyof typeof needed)[]
  if (issuer === undefined) {
    const alone = names.filter((name) => name !== 'PUBLIC_URL' && settings[name] !== undefined)
    return [
      ...alone.map((name) =>
        refused(
          'issuer-missing',
          name,
          `设置了${name}，没有设置身份提供方（OIDC_ISSUER）`,
          `${name} is set and OIDC_ISSUER is not`,
          `请设置 OIDC_ISSUER，或者去掉 ${name}`,
          `set OIDC_ISSUER, or take ${name} out`,
        ),
      ),
      ...(settings.PASSWORD_SIGN_IN === 'no'
        ? [
            refused(
              'nobody-signs-in',
              'PASSWORD_SIGN_IN',
              '不允许用密码登录，又没有设置统一身份认证，无人能够登录',
              'with PASSWORD_SIGN_IN=no and no OIDC_ISSUER nobody could sign in',
              '请设置 OIDC_ISSUER，或者去掉 PASSWORD_SIGN_IN',
              'set OIDC_ISSUER, or take PASSWORD_SIGN_IN out',
            ),
          ]
        : []),
    ]
  }
  const missing = names.filter((name) => settings[name] === undefined)
  const addresses = (['OIDC_ISSUER', 'PUBLIC_URL'] as const).filter((name) => {
    const url = settings[name]
    return url !== undefined && !isSafe(url)
  })
  return [
    ...missing.map((name) =>
      refused(
        'incomplete',
        name,
        `统一身份认证缺少 ${name}：${needed[name]}`,
        `${name} is missing beside OIDC_ISSUER`,
        `请设置 ${name}；不使用统一身份认证的，去掉 OIDC_ISSUER`,
        `set ${name}, or take OIDC_ISSUER out`,
      ),
    ),
    ...addresses.map((name) =>
      refused(
        'plain-http',
        name,
        `统一身份认证的地址必须使用 HTTPS：${name}`,
        `${name} must be https beside OIDC_ISSUER; plain http is for this machine only`,
        '请改用 https 地址',
        'use an https address',
      ),
    ),
    ...(scope.split(' ').includes('openid')
      ? []
      : [
          refused(
            'scope',
            'OIDC_SCOPE',
            'OIDC_SCOPE 必须包含 openid',
            'OIDC_SCOPE must hold openid',
            '请加上 openid',
            'add openid',
          ),
        ]),
  ]
}

/** Encrypted on the way, or never on a way. */
function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || isOwn(hostname.replace(/^\[|\]$/g, ''))
}

/** The identity provider of settings in which {@link oidcFindings} found nothing. */
export function oidcOf(settings: Asked): OidcSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings
  const { OIDC_CLAIM: claim, OIDC_SCOPE: scope, OIDC_NAME: name } = settings
  if (issuer === undefined || clientId === undefined || clientSecret === undefined || claim === undefined)
    return undefined
  const passwords = settings.PASSWORD_SIGN_IN === 'yes'
  return { issuer, clientId, clientSecret, claim, scope, name, passwords, unbound: settings.PASSWORD_ACCOUNTS ?? [] }
}

const refused = (code: string, field: string, zh: string, en: string, cureZh: string, cureEn: string): Finding =>
  finding(`oidc.${code}`, {
    outcome: 'not-met',
    zh: `${zh}。${cureZh}`,
    en: `${en}: ${cureEn}`,
    cure: { zh: cureZh, en: cureEn },
    path: [field],
  })
