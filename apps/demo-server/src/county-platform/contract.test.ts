import type { Publication } from '@zhifa/domain'
import { type ContractSchemaName, messageId, openapi, signatureHeaders } from '@zhifa/integrations'
import {
  sampleAgency,
  sampleKey,
  samplePublication,
  sampleSecret,
  sampleWithdrawal,
  withAttachment,
} from '@zhifa/integrations/testing'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contractValidator } from '../../../../packages/integrations/test/contract-validator'
import { type RunningPlatform, startPlatform } from './server'

interface Media {
  readonly content: { readonly 'application/json': { readonly schema: { $ref?: string; anyOf?: { $ref: string }[] } } }
}
type Operations = Record<string, Record<string, { requestBody?: Media; responses: Record<string, Media> }>>

let platform: RunningPlatform
let document: ReturnType<typeof openapi>
let problems: ReturnType<typeof contractValidator>

beforeAll(async () => {
  platform = await startPlatform({
    database: {},
    senders: [{ agencyUscc: sampleAgency.uscc, secrets: [sampleSecret] }],
    name: '示例县行政执法信息公示平台（演示）',
    host: '127.0.0.1',
    port: 0,
    now: () => new Date(),
    log: console.error,
    maxBytes: 100_000,
  })
  const { body } = await request(`${platform.url}/openapi.json`)
  document = (await body.json()) as typeof document
  problems = contractValidator(document)
})
afterAll(() => platform.close())

const names = ({ content }: Media): ContractSchemaName[] => {
  const { $ref, anyOf } = content['application/json'].schema
  return (anyOf ?? [{ $ref: $ref ?? '' }]).map((each) => each.$ref.split('/').at(-1) as ContractSchemaName)
}
const fits = (media: Media, value: unknown) => names(media).some((name) => problems(name, value).length === 0)
const operation = (path: string, method: string) => {
  const found = (document.paths as unknown as Operations)[path]?.[method]
  if (!found) throw new Error(`${method} ${path} is not in the document`)
  return found
}

/** Sends one request, and holds what goes and what comes to the platform's own document. */
async function call(path: string, method: 'get' | 'post', address: string, options: object = {}, legal = true) {
  const { requestBody, responses } = operation(path, method)
  const sent = (options as { body?: string }).body
  if (requestBody && sent !== undefined) expect(fits(requestBody, JSON.parse(sent)), sent).toBe(legal)
  const answer = await request(platform.url + address, { method: method === 'get' ? 'GET' : 'POST', ...options })
  const body = await answer.body.json()
  const described = responses[String(answer.statusCode)]
  if (!described) throw new Error(`${answer.statusCode} is not described for ${method} ${path}`)
  expect(fits(described, body), JSON.stringify(body)).toBe(true)
  return answer.statusCode
}

function signed(publication: Publication, key = sampleSecret) {
  const id = messageId(new Date())
  const body = JSON.stringify({
    messageId: id,
    idempotencyKey: `${publication.key}:${publication.version}:county`,
    channel: 'county',
    sentAt: new Date().toISOString(),
    publication,
  })
  return { body, headers: { ...signatureHeaders([key], { id, timestamp: Math.floor(Date.now() / 1000), body }) } }
}

const post = (options: object, legal = true) => call('/api/publications', 'post', '/api/publications', options, legal)
const stranger = `whsec_${Buffer.alloc(32).toString('base64')}`

describe('the county platform keeps to the document that it serves [D5.1]', () => {
  it('is the contract of the package, at its own address', () => {
    expect(document).toEqual(JSON.parse(JSON.stringify(openapi({ url: `${platform.url}/` }))))
  })

  it('for every answer to a push', async () => {
    const first = signed(samplePublication('1', 2))
    expect(await post(first)).toBe(200)
    expect(await post(first)).toBe(409)
    expect(await post(signed(samplePublication('1', 2, '另一案')))).toBe(409)
    expect(await post(signed(samplePublication('1')))).toBe(200)
    expect(await post(signed(sampleWithdrawal('1', 3)))).toBe(200)
    expect(await post(signed({ ...samplePublication('2'), due: '' } as Publication), false)).toBe(422)
    expect(await post({ body: '{}', headers: signed(samplePublication('2')).headers }, false)).toBe(401)
    expect(await post(signed(samplePublication('2'), stranger))).toBe(401)
    expect(await post(signed({ ...samplePublication('2'), key: `12${sampleKey('2').slice(2)}` }))).toBe(403)
    expect(await post(signed(withAttachment(samplePublication('2'), Buffer.alloc(100_000))))).toBe(413)
  })

  it('for every answer to a batch', async () => {
    const batch = (publications: readonly Publication[], key = sampleSecret) => {
      const id = messageId(new Date())
      const items = publications.map((publication) => ({
        idempotencyKey: `${publication.key}:${publication.version}:county`,
        publication,
      }))
      const body = JSON.stringify({ messageId: id, channel: 'county', sentAt: new Date().toISOString(), items })
      return { body, headers: { ...signatureHeaders([key], { id, timestamp: Math.floor(Date.now() / 1000), body }) } }
    }
    const send = (options: object, legal = true) =>
      call('/api/publications/batch', 'post', '/api/publications/batch', options, legal)
    const first = batch([samplePublication('11'), samplePublication('12'), samplePublication('11')])
    expect(await send(first)).toBe(200)
    expect(await send(first)).toBe(409)
    expect(await send(batch([samplePublication('13')], stranger))).toBe(401)
    expect(await send(batch([]), false)).toBe(422)
    expect(await send(batch([withAttachment(samplePublication('14'), Buffer.alloc(100_000))]))).toBe(413)
    const observe = (keys: readonly string[], legal = true) =>
      call('/api/observed', 'post', '/api/observed', { body: JSON.stringify({ keys }) }, legal)
    expect(await observe([sampleKey('11'), sampleKey('none')])).toBe(200)
    expect(await observe([`12${sampleKey('11').slice(2)}`])).toBe(404)
    expect(await observe(['x'], false)).toBe(422)
  })

  it('for every answer to a question', async () => {
    const readBack = (key: string) => call('/api/publications/{key}', 'get', `/api/publications/${key}`)
    expect(await readBack(encodeURIComponent(sampleKey('1')))).toBe(200)
    expect(await readBack(encodeURIComponent(sampleKey('none')))).toBe(404)
    expect(await readBack('x')).toBe(422)
    expect(await call('/api/changes', 'get', '/api/changes?since=0')).toBe(200)
    expect(await call('/api/changes', 'get', '/api/changes?since=x')).toBe(422)
    const summary = (query: string) => call('/api/summary', 'get', `/api/summary?${query}`)
    expect(await summary(`agency=${sampleAgency.uscc}`)).toBe(200)
    expect(await summary(`agency=${sampleAgency.uscc}&kind=penalty`)).toBe(200)
    expect(await summary(`agency=12${sampleAgency.uscc.slice(2)}`)).toBe(404)
    expect(await summary('agency=')).toBe(422)
    const items = (query: string) => call('/api/items', 'get', `/api/items?agency=${sampleAgency.uscc}&${query}`)
    expect(await items('kind=penalty&month=2026-09')).toBe(200)
    expect(await items('kind=penalty&month=2026-13')).toBe(422)
  })
})
