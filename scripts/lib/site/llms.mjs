import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from '../paths.mjs'
import { ownPages, repositoryPages } from './pages.mjs'

const titleOf = (text) => (/^# (.+)$/m.exec(text) ?? /^title: (.+)$/m.exec(text))?.[1].replaceAll('`', '')

/** The pages of the site's own that say something: guides stand with the guides, the two first pages lead nowhere that is not listed. */
const own = ownPages().filter((path) => !path.endsWith('index.md'))
const isGuide = (path) => path.includes('guide/')

/** The packages that have an API of their own to call. */
const api = readdirSync(inRoot('packages'))
  .map((name) => JSON.parse(readFileSync(inRoot(`packages/${name}/package.json`), 'utf8')))
  .filter(({ exports }) => exports?.['.'] !== undefined)
  .map(({ name }) => name)

const line = (title, path) => `- [${title}](/${encodeURI(path)})`

/**
 * The list of pages as Markdown, for programs that read instead of looking (llmstxt.org).
 * @param {string} dir the site's Markdown
 * @param {{ title: string, pages: { path: string, title: string }[] }[]} groups of the reference
 */
export const llmsText = (dir, groups) =>
  [
    '# zhifa 执法',
    '',
    '> Chinese administrative enforcement as a library: cases, procedures, law book, deadlines, legal review, papers, disclosure.',
    '> 行政执法“三项制度”的程序库。',
    '',
    '## 开始 Start',
    '',
    ...own
      .filter((path) => !isGuide(path))
      .map((path) => line(titleOf(readFileSync(join(dir, path), 'utf8')) ?? path, path)),
    '- [API](/api/index.md)',
    '- [API (English)](/en/api/index.md)',
    ...api.map((name) => line(`API: ${name}`, `en/api/${name}.md`)),
    '',
    '## 指南与说明 Guides',
    '',
    ...[...own.filter(isGuide), ...repositoryPages().values()].map((path) =>
      line(titleOf(readFileSync(join(dir, path), 'utf8')) ?? path, path),
    ),
    ...groups.flatMap(({ title, pages }) => [
      '',
      `## ${title}`,
      '',
      ...pages.map((page) => line(page.title, page.path)),
    ]),
    '',
  ].join('\n')
