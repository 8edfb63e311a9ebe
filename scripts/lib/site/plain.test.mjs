import { expect, it } from 'vitest'
import { inRoot } from '../paths.mjs'
import { plainMarkdown, withoutComments } from './plain.mjs'
import { joinsLines } from './soft-breaks.mjs'

it('a page as plain Markdown holds the files that it takes in, and no box of VitePress', () => {
  const page = '::: details 名录\n<<< @/../../examples/plain-javascript/expected.txt{text}\n:::\n'
  const plain = plainMarkdown(page, inRoot('site/.made'))
  expect(plain).toMatch(/^\*\*名录\*\*\n\n```text\n2026-10-10 /)
  expect(plain).not.toMatch(/<<<|:::/)
})

it.each([
  ['得到理由，', '原记录不变', true],
  ['次序再办', '一遍', true],
  ['见推送。', '`zhifa-push`', true],
  ['Node.js 20.19', '以上版本', false],
  ['其余写作', 'JSON', false],
  ['one', 'line', false],
])('%s and %s: no space where the line was broken, %s', (before, after, joined) => {
  expect(joinsLines(before, after)).toBe(joined)
})

it('leaves out the comments by which scripts find their part of a page, not those of code', () => {
  const code = '```html\n<!-- kept -->\n```\n'
  expect(withoutComments(`Keys:\n\n<!-- keys -->\n- \`id\`\n<!-- /keys -->\n\nEnd.\n\n${code}`)).toBe(
    `Keys:\n\n- \`id\`\n\nEnd.\n\n${code}`,
  )
})
