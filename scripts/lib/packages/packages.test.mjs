import { describe, expect, it } from 'vitest'
import { errorsOf } from './errors.mjs'
import { licencesOf } from './licences.mjs'
import { manifestFaults } from './manifest.mjs'
import { published } from './published.mjs'

const own = {
  license: 'MIT',
  engines: { node: '>=20.19.0' },
  homepage: 'https://x.example/y#readme',
  repository: { type: 'git', url: 'git+https://x.example/y.git' },
  bugs: { url: 'https://x.example/y/issues' },
}
const good = {
  folder: 'a',
  manifest: {
    ...own,
    name: '@z/a',
    homepage: 'https://x.example/y/blob/main/packages/a#readme',
    repository: { ...own.repository, directory: 'packages/a' },
    keywords: ['a', 'b', 'c', 'd'],
    publishConfig: { access: 'public', provenance: true },
    files: ['dist', 'CHANGELOG.md', 'LICENSE', 'README.md'],
    peerDependencies: { zod: '^4', exceljs: '^4' },
    peerDependenciesMeta: { exceljs: { optional: true } },
  },
  readme: '[x](https://x.example)\nnpm install @z/a zod\n[y](#there)\n',
}

describe('what is asked of a package', () => {
  it('nothing of one that is ready', () => expect(manifestFaults(good, own)).toEqual([]))

  it.each([
    ['another address', { manifest: { ...good.manifest, bugs: undefined } }, /^bugs/],
    ['no changelog', { manifest: { ...good.manifest, files: ['LICENSE', 'README.md'] } }, /CHANGELOG/],
    ['a peer that the install line lacks', { readme: 'npm install @z/a\n' }, /zod/],
    ['no install line', { readme: '' }, /npm install @z\/a/],
    ['a link within the repository', { readme: `${good.readme}[z](../../docs/z.md)` }, /docs\/z\.md/],
    ['few keywords', { manifest: { ...good.manifest, keywords: ['a'] } }, /keywords/],
  ])('%s', (_, change, message) => {
    const faults = manifestFaults({ ...good, ...change }, own)
    expect(faults).toEqual([expect.stringMatching(message)])
  })

  it('every folder under packages/ is looked at', () => {
    expect(published().map(({ folder }) => folder)).toEqual(
      expect.arrayContaining(['documents', 'domain', 'integrations', 'review-rules', 'service', 'zhifa']),
    )
  })
})

describe('licences', () => {
  it('follow the way Node finds packages, through links, and say which of ours brings them', () => {
    const packages = {
      'packages/a': { dependencies: { b: '1', '@z/c': '1' } },
      'packages/c': { dependencies: { d: '1' } },
      'node_modules/@z/c': { link: true, resolved: 'packages/c' },
      'node_modules/b': { version: '1.0.0', license: 'MIT', dependencies: { d: '2' } },
      'node_modules/b/node_modules/d': { version: '2.0.0', license: 'ISC' },
      'node_modules/d': { version: '1.0.0' },
      'node_modules/unused': { version: '1.0.0', license: 'GPL-3.0' },
    }
    expect(licencesOf(packages, ['packages/a'])).toEqual([
      { name: 'b', version: '1.0.0', licence: 'MIT', by: ['a'] },
      { name: 'd', version: '2.0.0', licence: 'ISC', by: ['a'] },
      { name: 'd', version: '1.0.0', licence: '?', by: ['a'] },
    ])
  })
})

describe('error classes', () => {
  it('are those that are exported with a code, with what their comments say', () => {
    const text = `
      /** Thrown for \`x\`
       *  and y. */
      export class AError extends Error { readonly code = 'a.b' }
      class Hidden extends Error { readonly code = 'h' }
      export class NoCode extends Error {}
      export class NotOne { readonly code = 'n' }
      export class BError extends AError { override readonly code = 'b' }`
    expect(errorsOf(text, 'f.ts')).toEqual([
      { name: 'AError', code: 'a.b', says: 'Thrown for `x` and y.', file: 'f.ts' },
      { name: 'BError', code: 'b', says: '', file: 'f.ts' },
    ])
  })
})
