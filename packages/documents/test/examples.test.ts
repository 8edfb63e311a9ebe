import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { app } from '../../../examples/documents-express'
import { followUp, followUpPage, followUpPdf } from '../../../examples/documents-own-form'
import { form } from '../src/forms/registry'
import { renderForm } from '../src/render/render-form'
import { plainText } from '../testing/pdf-text'

describe('examples/documents-own-form', () => {
  it('prints the form, publishes its schema and refuses what is lacking [R2.1]', async () => {
    expect(plainText(await followUpPdf())).toContain('经回访，上次检查发现的问题已经改正。')
    expect(followUpPage()).toContain('<h1>执法回访单</h1>')
    expect(z.toJSONSchema(followUp.data, { io: 'input' }).required).toContain('found')
    const { found: _, ...rest } = followUp.sample
    await expect(renderForm(followUp, rest)).rejects.toThrow('未载明回访情况')
  })
})

describe('examples/documents-express', () => {
  const server = app.listen(0, '127.0.0.1')
  let base = ''
  beforeAll(async () => {
    if (!server.listening) await new Promise((resolve) => server.once('listening', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/documents`
  })
  afterAll(() => server.close())

  const post = (id: string, data: unknown) =>
    fetch(`${base}/${id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(data),
    })

  it('answers with a PDF, or with what is wrong', async () => {
    const made = await post('correction-order', form('correction-order').sample)
    expect([made.status, made.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(Buffer.from(await made.arrayBuffer()).toString('latin1', 0, 8)).toBe('%PDF-1.4')
    const refused = await post('correction-order', {})
    expect(refused.status).toBe(422)
    expect(((await refused.json()) as unknown[]).length).toBeGreaterThan(3)
    expect((await post('no-form', {})).status).toBe(404)
  })
})
