import { pathToFileURL } from 'node:url'
import { bundle } from '../../bench-bundle.mjs'
import { inRoot } from '../../paths.mjs'
import { changelogPages } from './changelog.mjs'
import { codePages } from './codes.mjs'
import { commandPages } from './commands.mjs'
import { partyPages } from './fields.mjs'
import { formPages } from './forms.mjs'
import { lawPages } from './law.mjs'
import { procedurePages } from './procedures.mjs'
import { rulePages } from './rules.mjs'
import { situationPages } from './situations.mjs'
import { page } from './words.mjs'

/** The workspaces' sources as one module, with the law book that comes with the package. */
export const readEverything = async () => {
  const outfile = inRoot('node_modules/.cache/zhifa/site/everything.mjs')
  await bundle(inRoot('scripts/lib/site/everything.ts'), outfile)
  const all = await import(pathToFileURL(outfile).href)
  const { china, lawBook, liaoning, panjin } = all.domain
  const formTitles = new Map(all.formGroups.flatMap(({ forms }) => forms.map(({ id, title }) => [id, title])))
  return { ...all, law: lawBook(china, liaoning, panjin), formTitles }
}

/** The parts of the reference, each a list of pages. */
const parts = [
  { title: '程序与步骤', pages: (all) => [...procedurePages(all), ...partyPages(all)] },
  { title: '法规库', pages: lawPages },
  { title: '法制审核', pages: rulePages },
  { title: '文书', pages: formPages },
  { title: '检查结果', pages: codePages },
  { title: '命令行', pages: commandPages },
  { title: '情形', pages: situationPages },
  { title: '变更', pages: changelogPages },
]

const indexPage = (groups) => ({
  path: 'reference/index.md',
  title: '参考',
  text: page(
    '# 参考',
    '全部由代码和数据生成，与所用版本一致；每一项注明条款和证据等级。错误类见[错误类](/about/errors)。',
    groups.map(({ title, pages }) => [
      `## ${title}`,
      pages.map(({ path, title: name }) => `- [${name}](/${encodeURI(path.slice(0, -3))})`).join('\n'),
    ]),
  ),
})

/**
 * The reference pages, made from the sources.
 * @returns {{ title: string, pages: { path: string, title: string, text: string }[] }[]}
 */
export const referenceGroups = (all) => {
  const groups = parts.map(({ title, pages }) => ({ title, pages: pages(all) }))
  return [{ title: '参考', pages: [indexPage(groups)] }, ...groups]
}
