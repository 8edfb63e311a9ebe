import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Application } from 'typedoc'
import { inRoot } from '../paths.mjs'
import { splitPages } from './api-parts.mjs'

/** The public doors of the packages, by the names under which they are imported. */
const doors = () => Object.entries(JSON.parse(readFileSync(inRoot('tsconfig.json'), 'utf8')).compilerOptions.paths)

/** What TypeDoc calls the module of a file. */
const moduleOf = (file) => file.replace(/^\.\/packages\//, '').replace(/(?:\/index)?\.ts$/, '')

/**
 * The API pages: every exported name with its types and comments, a page for each door of a package.
 * @param {string} out folder of Markdown
 * @throws {Error} when TypeDoc reports an error
 */
export const makeApi = async (out) => {
  const names = new Map(doors().map(([name, [file]]) => [moduleOf(file), name]))
  const app = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    entryPoints: doors().map(([, [file]]) => inRoot(file)),
    tsconfig: inRoot('tsconfig.json'),
    // Types are checked by `npm run types`.
    skipErrorChecking: true,
    outputs: [{ name: 'markdown', path: out }],
    readme: 'none',
    logLevel: 'Error',
    excludePrivate: true,
    // What an error inherits from the language is not ours to explain.
    excludeExternals: true,
    excludeInternal: true,
    disableSources: true,
    router: 'module',
    hideBreadcrumbs: true,
    hidePageHeader: true,
    entryFileName: 'index',
    useCodeBlocks: true,
    expandObjects: false,
    sanitizeComments: false,
  })
  const project = await app.convert()
  if (!project) throw new Error('TypeDoc 未能读取源码 TypeDoc could not read the sources')
  for (const module of project.children ?? []) module.name = names.get(module.name) ?? module.name
  await app.generateOutputs(project)
  if (app.logger.hasErrors()) throw new Error('TypeDoc 报告错误 TypeDoc reported errors')
  changePages(out, withoutEndlessTypes)
  const before = headingsOf(out)
  changePages(out, (text, file) =>
    withRightPlaces(text, (path) => before.get(join(file, '..', path || basename(file)))),
  )
  splitPages(out)
}

/** Every page of a folder, changed in its place. */
const changePages = (dir, change) => {
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((each) => each.endsWith('.md'))) {
    const file = join(dir, name)
    writeFileSync(file, change(readFileSync(file, 'utf8'), file))
  }
}

/** How often each heading stands on each page: the second of a name is `#name-1`. */
const headingsOf = (dir) => {
  const found = new Map()
  changePages(dir, (text, file) => {
    const counts = new Map()
    for (const [, title] of text.matchAll(/^#{1,6} (.+)$/gm)) {
      const slug = title.toLowerCase().replace(/[^a-z0-9]/g, '')
      counts.set(slug, (counts.get(slug) ?? 0) + 1)
    }
    found.set(file, counts)
    return text
  })
  return found
}

/**
 * A page whose links name the places that are left: where a section was shortened, what was the second of a name may be the first.
 * @param {string} text
 * @param {(path: string) => ReadonlyMap<string, number> | undefined} headings of a page, by its path from this one; of this one for ''
 */
export const withRightPlaces = (text, headings) =>
  text.replace(/\]\(([^()#\s]*)#([a-z0-9]+)-(\d+)\)/g, (link, path, slug, nth) => {
    const left = headings(path)?.get(slug) ?? 0
    if (left > Number(nth)) return link
    return left > 1 ? `](${path}#${slug}-${left - 1})` : `](${path}#${slug})`
  })

const longest = 8_000
const note =
  '类型过长，此处略去其余部分：各步骤的字段见[参考](/reference/)，全部类型见编辑器的提示。' +
  'The type goes on; the fields of each step stand in the [reference](/reference/), the whole of it in an editor.'

/**
 * A page without the endless types: what is spelt out of the payload tables of all procedures fills screens for one function, and stands
 * in the reference by step. The comment of the name stays.
 */
export const withoutEndlessTypes = (text) =>
  text
    .split(/^(?=### )/m)
    .map((section) =>
      section.length > longest ? `${cutBlocks(section).replace(/^#### [\s\S]*$/m, '')}\n${note}\n\n***\n\n` : section,
    )
    .join('')

const cutBlocks = (section) =>
  section.replace(/```ts\n([\s\S]*?)```/g, (block, code) => {
    const lines = code.trimEnd().split('\n')
    return lines.length > 20 ? `\`\`\`ts\n${lines.slice(0, 12).join('\n')}\n…\n\`\`\`` : block
  })
