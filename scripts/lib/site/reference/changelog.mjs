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

const changes = () =>
  readdirSync(inRoot('.changeset'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => changeOf(readFileSync(inRoot(`.changeset/${name}`), 'utf8')))

/** What has changed since the last release, as the change files say it. */
export const changelogPages = ({ say }) => {
  const all = changes()
  return [
    {
      path: 'reference/changelog.md',
      title: say('变更', 'Changes'),
      text: page(
        `# ${say('变更', 'Changes')}`,
        say(
          `下一次发布的变更，共 ${all.length} 条，取自仓库的变更说明（英文）。`,
          `What the next release changes, ${all.length} in all, from the change files of the repository.`,
        ),
        all.map(({ packages, says }) => [
          `## ${headingOf(says)}`,
          packages.map((name) => `\`${name}\``).join(' '),
          says,
        ]),
      ),
    },
  ]
}
