import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { llmsText } from './llms.mjs'
import { ownPages, repositoryPages } from './pages.mjs'

it('names every page that somebody wrote, in both languages', () => {
  const dir = mkdtempSync(join(tmpdir(), 'zhifa-llms-'))
  const pages = [...ownPages(), ...repositoryPages().values()]
  for (const path of pages) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), `# ${path}\n`)
  }
  const text = llmsText(dir, [{ title: '参考', pages: [{ title: '甲', path: 'reference/甲.md' }] }])
  rmSync(dir, { recursive: true })
  const missing = pages.filter((path) => !path.endsWith('index.md') && !text.includes(`(/${encodeURI(path)})`))
  expect(missing).toEqual([])
  expect(text).toContain('- [guide/http-service.md](/guide/http-service.md)')
  expect(text).toContain('- [甲](/reference/%E7%94%B2.md)')
})
