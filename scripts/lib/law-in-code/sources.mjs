import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Product sources, relative to the root: tests, test support and the demonstration's sample bureau are no law.
 * @param {string} root
 * @returns {string[]}
 */
export const productSources = (root) =>
  ['packages', 'apps']
    .flatMap((group) =>
      readdirSync(join(root, group)).flatMap((name) => {
        const files = readdirSync(join(root, group, name), { withFileTypes: true })
        if (!files.some((entry) => entry.isDirectory() && entry.name === 'src')) return []
        return readdirSync(join(root, group, name, 'src'), { recursive: true, encoding: 'utf8' }).map(
          (file) => `${group}/${name}/src/${file.replaceAll('\\', '/')}`,
        )
      }),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.(?:test|test-d)\.tsx?$|\/demo\/sample\//.test(file))
    .sort()
