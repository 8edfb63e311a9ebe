import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { Agent, request } from 'undici'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Simulator, samplePublication, sampleSecret, startSimulator } from '../../testing'
import type { Publishing } from './channel'
import { restChannel } from './rest'

/** A platform behind TLS with a certificate that nobody has signed but itself; valid for 127.0.0.1 and localhost. */
let platform: Simulator
let server: Server
let certificate: string
let received = 0

beforeAll(async () => {
  const [key, cert] = await Promise.all(
    ['key', 'certificate'].map((name) => readFile(new URL(`../../test/tls/${name}.pem`, import.meta.url), 'utf8')),
  )
  certificate = cert ?? ''
  platform = await startSimulator()
  server = createServer({ key, cert }, (incoming, outgoing) => {
    received += 1
    const { method, headers, url } = incoming
    const forwarded = request(platform.url + url, {
      method: method as 'GET' | 'POST',
      headers: { ...headers, 'content-length': undefined },
      ...(method === 'POST' ? { body: incoming } : {}),
    })
    void forwarded.then(async ({ statusCode, body }) => {
      outgoing.writeHead(statusCode, { 'content-type': 'application/json' }).end(await body.text())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await platform.close()
})
beforeEach(() => {
  received = 0
})

const now = () => new Date()
const port = () => (server.address() as AddressInfo).port
const channelWith = (url: string, dispatcher?: Agent) =>
  restChannel({ id: 'county', url, keys: [sampleSecret], request, now, ...(dispatcher ? { dispatcher } : {}) })
const publication = samplePublication('1') as Publishing

describe('a platform behind TLS [D5.1] [D5.2]', () => {
  it('whose certificate nobody knows gets nothing, and the reason is said in both languages', async () => {
    const channel = channelWith(`https://127.0.0.1:${port()}`)
    const answer = await channel.put(publication)
    expect(answer).toMatchObject({
      kind: 'failed',
      failure: { code: 'untrusted', message: { zh: expect.stringMatching(/证书不可信.*未发送/) } },
    })
    expect(answer.kind === 'failed' && answer.failure.message.en).toMatch(/not trusted.*DEPTH_ZERO_SELF_SIGNED_CERT/)
    expect(await channel.readBack(publication.key)).toMatchObject({ failure: { code: 'untrusted' } })
    expect(received).toBe(0)
  })

  it('is used when its issuer is trusted for this channel', async () => {
    const dispatcher = new Agent({ connect: { ca: certificate } })
    const channel = channelWith(`https://127.0.0.1:${port()}`, dispatcher)
    expect(await channel.put(publication)).toMatchObject({ kind: 'receipt', receipt: { outcome: 'applied' } })
    expect(await channel.readBack(publication.key)).toMatchObject({ kind: 'observed', observed: { version: 1 } })
    await dispatcher.close()
  })

  it('whose certificate is for another name gets nothing, trusted issuer or not', async () => {
    const dispatcher = new Agent({
      connect: { ca: certificate, servername: 'platform.example', socket: undefined } as object,
    })
    expect(await channelWith(`https://127.0.0.1:${port()}`, dispatcher).put(publication)).toMatchObject({
      failure: { code: 'untrusted', message: { en: expect.stringContaining('ALTNAME') } },
    })
    expect(received).toBe(0)
    await dispatcher.close()
  })

  it('is not asked in clear text instead', async () => {
    const seen: string[] = []
    await new Promise<void>((resolve) => {
      const socket = connect(port(), '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\n\r\n'))
      socket.on('data', (part) => seen.push(String(part)))
      socket.on('close', () => resolve())
      socket.on('error', () => resolve())
    })
    expect(seen.join('')).not.toMatch(/200 OK/)
    expect(received).toBe(0)
  })
})
