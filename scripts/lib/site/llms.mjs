import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryPages } from './pages.mjs'

const titleOf = (text) => /^# (.+)$/m.exec(text)?.[1].replaceAll('`', '')

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
    ...['start.md', 'map.md', 'en/start.md'].map((path) => line(titleOf(readFileSync(join(dir, path), 'utf8')), path)),
    '',
    '## 指南与说明 Guides',
    '',
    ...[...repositoryPages().values()].map((path) =>
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
