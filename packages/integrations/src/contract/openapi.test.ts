import { describe, expect, it } from 'vitest'
import { contractValidator } from '../../test/contract-validator'
import { samplePublication, sampleWithdrawal } from '../../testing'
import { type ContractSchemaName, contractJsonSchemas, contractSchemas, openapi } from './openapi'

const document = openapi({ url: 'https://platform.example/' })
/** Every `$ref` in a value. */
function refs(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => (key === '$ref' ? [String(member)] : refs(member)))
}

describe('the platform contract as OpenAPI 3.1 [D5.1]', () => {
  it('refers only to what it defines, and each operation says what it answers', () => {
    const names = Object.keys(document.components.schemas)
    for (const ref of refs(document)) expect(names).toContain(/^#\/components\/schemas\/(\w+)$/.exec(ref)?.[1])
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
    for (const { responses, summary } of operations) {
      expect(Object.keys(responses)).toContain('200')
      expect(Object.keys(responses)).toContain('503')
      expect(summary).toMatch(/\p{Script=Han}/u)
    }
  })

  it('has schemas that a strict validator compiles, and that say what the program says', () => {
    const problems = contractValidator(document)
    for (const name of Object.keys(contractSchemas) as ContractSchemaName[]) expect(problems(name, [])).not.toEqual([])
    const published = samplePublication('1')
    for (const good of [published, sampleWithdrawal('1', 2)]) expect(problems('Publication', good)).toEqual([])
    for (const bad of [{ idNumber: '1' }, { version: '1' }, { due: null }, { key: '' }, { attachments: undefined }])
      expect(problems('Publication', JSON.parse(JSON.stringify({ ...published, ...bad })))).not.toEqual([])
  })

  it('gives the schemas alone as well', () => {
    expect(contractJsonSchemas().PublicationMessage).toMatchObject({
      type: 'object',
      additionalProperties: false,
      properties: { publication: { $ref: 'Publication' } },
    })
  })
})
