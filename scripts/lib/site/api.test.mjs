import { describe, expect, it } from 'vitest'
import { withoutEndlessTypes, withRightPlaces } from './api.mjs'

const endless = Array.from({ length: 900 }, (_, i) => `  field${i}: ZodString;`).join('\n')

describe('a page of the API', () => {
  it('keeps what a function is for and leaves out types without end', () => {
    const short = '### due()\n\nThe last day.\n\n#### Parameters\n\nDay.\n'
    const text = withoutEndlessTypes(
      `# Page\n\n${short}\n### all\n\n\`\`\`ts\nconst all: {\n${endless}\n}\n\`\`\`\n\nAll payloads.\n\n#### Members\n\n${endless}\n`,
    )
    expect(text).toContain(short)
    expect(text).toContain('All payloads.')
    expect(text).toContain('field0')
    expect(text).not.toContain('field20:')
    expect(text).toContain('类型过长')
  })
})

it('names the places that are left when a heading went with a shortened section', () => {
  const of = (path) => new Map([['procedureid', path === '' ? 1 : 2]])
  expect(withRightPlaces('[a](#procedureid-1) [b](./x.md#procedureid-1) [c](#other)', of)).toBe(
    '[a](#procedureid) [b](./x.md#procedureid-1) [c](#other)',
  )
})
