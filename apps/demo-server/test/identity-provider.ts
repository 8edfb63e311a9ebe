import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import Provider, { type Adapter, type AdapterPayload, type JWK } from 'oidc-provider'
import type { OidcSettings } from '../src/bureau/identity-provider'

/** What an ID token says. */
export type Claims = Record<string, unknown>

export interface IdentityProvider {
  readonly issuer: string
  /** Who signs in there next, and what is known of them. */
  person: { readonly sub: string; readonly claims: Claims }
  /** Makes another ID token out of what the provider says in the end; absent: it stays as it is. */
  forge: ((claims: Claims, sign: (claims: Claims, key?: KeyObject) => string) => string) | undefined
  /** Runs before the desk has the answer to its question for tokens. */
  meanwhile: (() => Promise<unknown>) | undefined
  /** Makes a new key: what it signs from now on is signed with that, and its description shows it first. */
  rotate(): void
  /** Why a logout did not reach the desk, or was refused there. */
  readonly undelivered: unknown[]
  /** A token for the end of sessions with these claims, signed by its key or another one. */
  logoutToken(claims: Claims, header?: Claims, by?: { readonly key?: KeyObject; readonly kid?: string }): string
  /** Answers that the provider gives for everything in place of its own. */
  broken: number | undefined
  /** The key of nobody. */
  readonly stranger: KeyObject
  close(): Promise<void>
}

export const client = { id: 'zhifa-desk', secret: 'a secret of the test, long enough' }

/** How a desk that knows it is set. */
export const settingsOf = (at: Pick<IdentityProvider, 'issuer'>): OidcSettings => ({
  ...{ issuer: at.issuer, clientId: client.id, clientSecret: client.secret, name: '示例身份认证' },
  ...{ claim: 'preferred_username', scope: 'openid profile', passwords: true, unbound: [] },
})

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const signed = (claims: Claims, key: KeyObject, kid: string, header: Claims = {}): string => {
  const body = `${base64({ alg: 'RS256', typ: 'JWT', kid, ...header })}.${base64(claims)}`
  return `${body}.${createSign('sha256').update(body).sign(key, 'base64url')}`
}

/** What a provider keeps, beside it: one with other keys goes on with it. */
function keeping(): (name: string) => Adapter {
  const kept = new Map<string, AdapterPayload>()
  return (name) => {
    const at = (id: string) => `${name} ${id}`
    const byUid = (uid: string) => [...kept].find(([key, item]) => key.startsWith(`${name} `) && item.uid === uid)?.[1]
    return {
      find: async (id) => kept.get(at(id)),
      findByUid: async (uid) => byUid(uid),
      findByUserCode: async () => undefined,
      upsert: async (id, payload) => void kept.set(at(id), payload),
      consume: async (id) => void Object.assign(kept.get(at(id)) ?? {}, { consumed: Math.floor(Date.now() / 1000) }),
      destroy: async (id) => void kept.delete(at(id)),
      revokeByGrantId: async (grant) => {
        for (const [key, item] of kept) if (item.grantId === grant) kept.delete(key)
      },
    }
  }
}

/**
 * A real OpenID provider on this machine: the person of the moment signs in without being asked.
 * @param options `sid`: whether it names its sessions to the desk
 */
export async function startIdentityProvider(desk: string, { sid = true } = {}): Promise<IdentityProvider> {
  const { privateKey: stranger } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  /** The newest first. */
  let made = 0
  let keys: readonly { readonly key: KeyObject; readonly kid: string }[] = []
  const newest = () => keys[0]!
  let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {}
  const server = createServer((request, response) => answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const adapter = keeping()
  const described = () =>
    new Provider(issuer, {
      jwks: {
        keys: keys.map(({ key, kid }) => ({ ...key.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid }) as JWK),
      },
      adapter,
      clients: [
        {
          client_id: client.id,
          client_secret: client.secret,
          redirect_uris: [`${desk}/sign-in/oidc/callback`],
          post_logout_redirect_uris: [`${desk}/`],
          backchannel_logout_uri: `${desk}/sign-in/oidc/logout`,
          backchannel_logout_session_required: sid,
        },
      ],
      cookies: { keys: ['of the test'] },
      claims: { openid: ['sub'], profile: ['preferred_username'], email: ['email', 'email_verified'] },
      features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
      // It asks nobody on this machine, unless told to.
      fetch: (asked, init = {}) => {
        const { dispatcher: _, ...options } = init as RequestInit & { readonly dispatcher?: unknown }
        return fetch(asked, options)
      },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...at.person.claims }) }),
    })
  let provider: Provider
  let own: ReturnType<Provider['callback']>
  const rotate = (): void => {
    const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    keys = [{ key, kid: `key-${++made}` }, ...keys].slice(0, 2)
    // Its sessions are kept beside it.
    provider = described()
    own = provider.callback()
    provider.on('backchannel.error', (_, error) => at.undelivered.push(error))
  }
  // The token endpoint once more, so that what it says can be made into something else on the way.
  const inner = createServer((request, response) => void own(request, response))
  await new Promise<void>((resolve) => inner.listen(0, '127.0.0.1', resolve))
  const innerPort = (inner.address() as AddressInfo).port

  const interaction = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { params, prompt, grantId } = await provider.interactionDetails(request, response)
    if (prompt.name === 'login')
      return provider.interactionFinished(request, response, { login: { accountId: at.person.sub } })
    const grant = grantId
      ? await provider.Grant.find(grantId)
      : new provider.Grant({ accountId: at.person.sub, clientId: String(params.client_id) })
    grant?.addOIDCScope(String(params.scope))
    await provider.interactionFinished(request, response, { consent: { grantId: (await grant?.save()) ?? '' } })
  }
  const token = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const given = await fetch(`http://127.0.0.1:${innerPort}/token`, {
      method: 'POST',
      headers: {
        authorization: request.headers.authorization ?? '',
        'content-type': request.headers['content-type'] ?? '',
      },
      body: await text(request),
    })
    const said = (await given.json()) as Record<string, unknown>
    if (at.forge && typeof said.id_token === 'string') {
      const claims = JSON.parse(Buffer.from(said.id_token.split('.')[1]!, 'base64url').toString()) as Claims
      said.id_token = at.forge(claims, (other, key = newest().key) => signed(other, key, newest().kid))
    }
    await at.meanwhile?.()
    response.writeHead(given.status, { 'content-type': 'application/json' }).end(JSON.stringify(said))
  }
  answer = (request, response) => {
    const fail = (error: unknown) => {
      if (!response.headersSent) response.writeHead(500)
      response.end(String(error))
    }
    if (at.broken !== undefined) response.writeHead(at.broken).end()
    else if (request.url?.startsWith('/interaction/')) interaction(request, response).catch(fail)
    else if (request.url === '/token') token(request, response).catch(fail)
    else own(request, response)
  }
  const at: IdentityProvider = {
    issuer,
    person: { sub: 'nobody', claims: {} },
    forge: undefined,
    meanwhile: undefined,
    undelivered: [],
    rotate,
    logoutToken: (claims, header = {}, { key = newest().key, kid = newest().kid } = {}) =>
      signed(claims, key, kid, { typ: 'logout+jwt', ...header }),
    broken: undefined,
    stranger,
    close: async () => {
      for (const one of [server, inner]) {
        one.closeAllConnections()
        await new Promise((resolve) => one.close(resolve))
      }
    },
  }
  rotate()
  return at
}
