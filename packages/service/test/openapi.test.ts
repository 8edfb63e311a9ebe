import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { openapi } from '../src'
import { handle } from '../src/operation/handle'
import { worldOf } from '../src/operation/world'
import { operations } from '../src/operations'

interface Media {
  readonly schema: object
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
}
interface Described {
  readonly operationId: string
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, Media>> }>>
}
/** The document as somebody reads it who has only its text. */
const document = JSON.parse(JSON.stringify(openapi())) as {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<'get' | 'post', Described>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}
const described = new Map(
  Object.values(document.paths)
    .flatMap((path) => Object.values(path))
    .map((each) => [each.operationId, each]),
)

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema({ $id: 'service', components: document.components })
/** What is wrong with a value by a schema of the document. */
const faults = (schema: object, value: unknown): unknown[] => {
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"service#/components')))
  return validate(value) ? [] : (validate.errors ?? [])
}

const world = await worldOf({ layers: (await import('../src/http/national')).national })
const ask = (id: string, value: unknown) => {
  const operation = operations.get(id)
  if (!operation) throw new Error(`no operation ${id}`)
  return operation.method === 'get'
    ? handle(operation, undefined, value as Record<string, string>, world)
    : handle(operation, Buffer.from(JSON.stringify(value)), {}, world)
}
const examples = [...operations.values()].flatMap(({ id, examples: own }) =>
  Object.entries(own).map(([name, { value }]) => [id, name, value] as const),
)

describe('the OpenAPI document', () => {
  it('describes every operation, version 3.1, each with an example, both languages and problems', () => {
    expect(document.openapi).toBe('3.1.1')
    expect([...described.keys()].sort()).toEqual([...operations.keys()].sort())
    for (const [id, { responses }] of described) {
      expect(operations.get(id)?.examples, id).not.toEqual({})
      expect(Object.keys(responses), id).toEqual(['200', '400', '404', '405', '413', '415', '422', '500', '503'])
      expect(Object.keys(responses['422']?.content ?? {}), id).toEqual(['application/problem+json'])
    }
  })

  it.each(examples)('%s, example %s: it is a request by the schema, and its answer is one', async (id, name, value) => {
    const about = described.get(id)
    const request = about?.requestBody?.content['application/json']
    if (operations.get(id)?.method === 'post') {
      expect(request?.examples?.[name]?.value).toEqual(JSON.parse(JSON.stringify(value)))
      expect(faults(request?.schema ?? {}, value)).toEqual([])
    }
    const { status, type, body } = await ask(id, value)
    expect(status, new TextDecoder().decode(body).slice(0, 500)).toBe(200)
    const answer = about?.responses['200']?.content[type.split(';')[0] ?? '']
    expect(answer, type).toBeDefined()
    if (type !== 'application/json') return expect(body.length).toBeGreaterThan(1000)
    expect(faults(answer?.schema ?? {}, JSON.parse(new TextDecoder().decode(body)))).toEqual([])
  })

  it('the schema of an answer finds what is not one', () => {
    const schema = described.get('countDeadline')?.responses['200']?.content['application/json']?.schema ?? {}
    expect(faults(schema, { outcome: 'counted', deadline: { due: 'soon' } })).not.toEqual([])
    expect(faults(schema, {})).not.toEqual([])
  })
})

const answerOf = async (id: string, value: unknown) => {
  const { status, body } = await ask(id, value)
  return { status, ...JSON.parse(new TextDecoder().decode(body)) }
}

describe('what the operations answer', () => {
  const value = (id: string, name: string) => operations.get(id)?.examples[name]?.value as Record<string, unknown>

  it('a deadline with its articles, in hours too', async () => {
    expect(await answerOf('countDeadline', value('countDeadline', 'hearing'))).toMatchObject({
      outcome: 'counted',
      deadline: { due: '2026-10-10', citations: [{ statute: '行政处罚法', article: 64 }, {}] },
    })
    expect(await answerOf('countDeadline', value('countDeadline', 'hours'))).toMatchObject({
      deadline: { due: '2026-10-01T18:20' },
    })
    expect(await answerOf('countDeadline', { rule: 'penalty.statement', start: '2026-07-03' })).toEqual({
      status: 200,
      outcome: 'undetermined',
      rule: 'penalty.statement',
      start: '2026-07-03',
      message: { zh: expect.stringContaining('本单位的一层'), en: expect.stringContaining('--layer') },
    })
  })

  it('an act is done when all whom preflight names have confirmed its digest, and refused otherwise', async () => {
    const filing = value('performAct', 'filing')
    const { digest, confirmers, clear } = await answerOf('preflightAct', value('preflightAct', 'filing'))
    expect(clear).toBe(true)
    const given = filing.confirmations as { person: string; digest: string }[]
    expect(given.map(({ person }) => person).sort()).toEqual([...confirmers].sort())
    expect(new Set(given.map((each) => each.digest))).toEqual(new Set([digest]))
    const done = await answerOf('performAct', filing)
    expect(done).toMatchObject({ ok: true, record: { entries: [{ step: 'intake' }, { step: 'filing' }] } })
    const refused = await answerOf('performAct', value('performAct', 'unconfirmed'))
    expect(refused.ok).toBe(false)
    expect(refused.findings.map((item: { code: string }) => item.code)).toContain('act.not-confirmed')
  })

  it('a draw runs again the same, and a changed one is found out', async () => {
    expect(await answerOf('verifyPublishedDraw', value('verifyPublishedDraw', 'sound'))).toMatchObject({ sound: true })
    expect(await answerOf('verifyPublishedDraw', value('verifyPublishedDraw', 'tampered'))).toMatchObject({
      sound: false,
    })
    const drawn = await answerOf('drawAtRandom', value('drawAtRandom', 'plan'))
    expect(drawn.drawn).toHaveLength(2)
  })

  it('personal data is hidden', async () => {
    const { text } = await answerOf('maskPersonalData', value('maskPersonalData', 'witness'))
    expect(text).toBe('证人示某某，联系电话***。')
  })

  it('a certificate without a key is undetermined in its signature, never sound', async () => {
    const { sound, findings } = await answerOf(
      'verifyProcedureCertificate',
      value('verifyProcedureCertificate', 'decision'),
    )
    expect(sound).toBe(false)
    expect(findings.filter((item: { outcome: string }) => item.outcome === 'not-met')).toEqual([])
  })

  it.each([
    ['countDeadline', { rule: 'no.such', start: '2026-09-28' }, 'deadline.unknown-rule'],
    ['countDeadline', { rule: 'penalty.payment', start: '2026-02-30' }, 'request.invalid'],
    ['countDeadline', { rule: 'penalty.payment', start: '2026-09-28T10:00' }, 'deadline.not-hours'],
    ['renderPaper', { form: 'no-form', data: {} }, 'documents.unknown-form'],
    ['listNextActs', { record: value('listNextActs', 'filed').record, on: '2026-10-01' }, 'request.no-registry'],
    [
      'verifyProcedureCertificate',
      { ...value('verifyProcedureCertificate', 'decision'), keys: ['x'] },
      'request.invalid',
    ],
  ])('%s refuses %j with the code of the problem', async (id, body, code) => {
    const answer = await answerOf(id, body)
    expect(answer).toMatchObject({ status: 422, code })
    expect(answer.title).toMatch(/[\u4e00-\u9fff].* \/ [A-Za-z]/)
  })

  it('wrong fields of a paper come one by one, with their places', async () => {
    const sample = value('renderPaper', 'decision').data as object
    const answer = await answerOf('renderPaper', { form: 'penalty-decision', data: { ...sample, decidedOn: 'soon' } })
    expect(answer).toMatchObject({ status: 422, code: 'documents.form-data' })
    expect(answer.findings.length).toBeGreaterThan(0)
  })
})
