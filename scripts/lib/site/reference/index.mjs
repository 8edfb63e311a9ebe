import { pathToFileURL } from 'node:url'
import { bundle } from '../../bench-bundle.mjs'
import { inRoot } from '../../paths.mjs'
import { causePages } from './causes.mjs'
import { changelogPages } from './changelog.mjs'
import { codePages } from './codes.mjs'
import { commandPages } from './commands.mjs'
import { partyPages } from './fields.mjs'
import { formPages } from './forms.mjs'
import { groundPages } from './grounds.mjs'
import { address, languages } from './language.mjs'
import { lawPages } from './law.mjs'
import { normPages } from './norms.mjs'
import { procedurePages } from './procedures.mjs'
import { rulePages } from './rules.mjs'
import { situationPages } from './situations.mjs'
import { page } from './words.mjs'

/** The workspaces' sources as one module, with the law book that comes with the package; a situation is played once. */
export const readEverything = async () => {
  const outfile = inRoot('node_modules/.cache/zhifa/site/everything.mjs')
  await bundle(inRoot('scripts/lib/site/everything.ts'), outfile)
  const all = await import(pathToFileURL(outfile).href)
  const { china, lawBook, liaoning, panjin } = all.domain
  const formTitles = new Map(all.formGroups.flatMap(({ forms }) => forms.map(({ id, title }) => [id, title])))
  const before = new Map()
  const played = (file, play) => before.get(file) ?? before.set(file, play()).get(file)
  return { ...all, law: lawBook(china, liaoning, panjin), formTitles, played }
}

const gradesInEnglish = { text: 'text read', secondary: 'told by others; read the text', unverified: 'unverified' }

/** All that a page is made of, in one language. */
export const inLanguage = (all, language) => ({
  ...all,
  ...language,
  gradeOf: (grade) => language.say(all.domain.gradeNames[grade], gradesInEnglish[grade]),
})

/** The parts of the reference, each a list of pages. */
const parts = [
  { zh: '程序与步骤', en: 'Procedures and steps', pages: (all) => [...procedurePages(all), ...partyPages(all)] },
  { zh: '法规库', en: 'Law book', pages: (all) => [...lawPages(all), ...causePages(all), ...normPages(all)] },
  { zh: '法制审核', en: 'Legal review', pages: (all) => [...groundPages(all), ...rulePages(all)] },
  { zh: '文书', en: 'Papers', pages: formPages },
  { zh: '检查结果', en: 'Findings', pages: codePages },
  { zh: '命令行', en: 'Command lines', pages: commandPages },
  { zh: '情形', en: 'Situations', pages: situationPages },
  { zh: '变更', en: 'Changes', pages: changelogPages },
]

const indexPage = (groups, all) => ({
  path: 'reference/index.md',
  title: all.say('参考', 'Reference'),
  text: page(
    `# ${all.say('参考', 'Reference')}`,
    all.say(
      `全部由代码和数据生成，与所用版本一致；每一项注明条款和证据等级。错误类见[错误类](${address('about/errors', all)})。`,
      `Made from code and data, so it is that of the version in use; each item has its articles and the grade of its source. For what is thrown see [error classes](${address('about/errors', all)}); for the English words see the [glossary](${address('about/glossary', all)}).`,
    ),
    groups.map(({ title, pages }) => [
      `## ${title}`,
      pages.map(({ path, title: name }) => `- [${name}](${address(encodeURI(path.slice(0, -3)), all)})`).join('\n'),
    ]),
  ),
})

const groupsIn = (all) => {
  const groups = parts.map(({ zh, en, pages }) => ({ title: all.say(zh, en), pages: pages(all) }))
  return [{ title: all.say('参考', 'Reference'), pages: [indexPage(groups, all)] }, ...groups].map(
    ({ title, pages }) => ({
      title,
      pages: pages.map((each) => ({ ...each, path: `${all.root}${each.path}` })),
    }),
  )
}

/**
 * The reference pages, made from the sources, in each language.
 * @returns {{ root: string, groups: { title: string, pages: { path: string, title: string, text: string }[] }[] }[]}
 */
export const referenceGroups = (all) =>
  languages().map((language) => ({ root: language.root, groups: groupsIn(inLanguage(all, language)) }))
