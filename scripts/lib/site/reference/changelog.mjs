import { readdirSync, readFileSync } from 'node:fs'
import { inRoot } from '../../paths.mjs'
import { page } from './words.mjs'

/** @param {string} text of a changeset @returns {{ packages: string[], says: string }} */
export const changeOf = (text) => {
  const [, head, says] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [undefined, '', text]
  return { packages: [...head.matchAll(/^['"]?([^'":]+)['"]?:/gm)].map(([, name]) => name), says: says.trim() }
}

/** The first clause of a change, cut between words. */
export const headingOf = (says) => {
  const clause = says
    .replace(/\s+/g, ' ')
    .replaceAll('`', '')
    .split(/[:：。]|\. /)[0]
  return clause.length <= 80 ? clause : `${clause.slice(0, 80).replace(/\s\S*$/, '')} …`
}

/** What each change is in Chinese, by the name of its change file: `.changeset/zh-CN.json`. */
const inChinese = () => JSON.parse(readFileSync(inRoot('.changeset/zh-CN.json'), 'utf8'))

const changes = () =>
  readdirSync(inRoot('.changeset'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => ({ name: name.slice(0, -3), ...changeOf(readFileSync(inRoot(`.changeset/${name}`), 'utf8')) }))

/** Changes that nobody said in Chinese, and Chinese of changes that are not there. */
export const withoutChinese = (names, chinese) => [
  ...names.filter((name) => !/\p{Script=Han}/u.test(chinese[name] ?? '')),
  ...Object.keys(chinese).filter((name) => !names.includes(name)),
]

/** What has changed since the last release, as the change files say it: in Chinese one sentence each, with the whole in English under it. */
export const changelogPages = ({ say }) => {
  const all = changes()
  const chinese = inChinese()
  const wrong = withoutChinese(
    all.map(({ name }) => name),
    chinese,
  )
  if (wrong.length > 0)
    throw new Error(
      `.changeset/zh-CN.json: ${wrong.join('、')} 没有中文或者没有该项变更 no Chinese for it, or no such change`,
    )
  return [
    {
      path: 'reference/changelog.md',
      title: say('变更', 'Changes'),
      text: page(
        `# ${say('变更', 'Changes')}`,
        say(
          `下一次发布的变更，共 ${all.length} 项；全文为英文，取自仓库的变更说明。`,
          `What the next release changes, ${all.length} in all, from the change files of the repository.`,
        ),
        all.map(({ name, packages, says }) => [
          `## ${say(chinese[name], headingOf(says))}`,
          packages.map((each) => `\`${each}\``).join(' '),
          say(`::: details 全文\n${says}\n:::`, says),
        ]),
      ),
    },
  ]
}
