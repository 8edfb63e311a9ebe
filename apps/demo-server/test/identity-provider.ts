import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import Provider, { type JWK } from 'oidc-provider'

/** What an ID token says. */
export type Claims = Record<string, unknown>

export interface IdentityProvider {
  readonly issuer: string
  /** Who signs in there next, and what is known of them. */
  person: { readonly sub: string; readonly claims: Claims }
  /** Makes another ID token out of what the provider says in the end; absent: it stays as it is. */
  forge: ((claims: Claims, sign: (claims: Claims, key?: KeyObject) => string) => string) | undefined
  /** Answers that the provider gives for everything in place of its own. */
  broken: number | undefined
  /** The key of nobody. */
  readonly stranger: KeyObject
  close(): Promise<void>
}

export const client = { id: 'zhifa-desk', secret: 'a secret of the test, long enough' }

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const signed = (claims: Claims, key: KeyObject, kid: string): string => {
  const body = `${base64({ alg: 'RS256', typ: 'JWT', kid })}.${base64(claims)}`
  return `${body}.${createSign('sha256').update(body).sign(key, 'base64url')}`
}

/** A real OpenID provider on this machine: the person of the moment signs in without being asked. */
export async function startIdentityProvider(desk: string): Promise<IdentityProvider> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { privateKey: stranger } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwk = { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'one' } as JWK
  let answer: (request: IncomingMessage, response: ServerResponse) => void = () => {}
  const server = createServer((request, response) => answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    jwks: { keys: [jwk] },
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${desk}/sign-in/oidc/callback`],
        post_logout_redirect_uris: [`${desk}/`],
      },
    ],
    cookies: { keys: ['of the test'] },
    claims: { openid: ['sub'], profile: ['preferred_username'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...at.person.claims }) }),
  })
  const own = provider.callback()
  // The token endpoint once more, so that what it says can be made into something else on the way.
  const inner = createServer(own)
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
      said.id_token = at.forge(claims, (other, key = privateKey) => signed(other, key, 'one'))
    }
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
    broken: undefined,
    stranger,
    close: async () => {
      for (const one of [server, inner]) {
        one.closeAllConnections()
        await new Promise((resolve) => one.close(resolve))
      }
    },
  }
  return at
}
