import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../paths.mjs'

const json = (file) => JSON.parse(readFileSync(file, 'utf8'))

/**
 * The packages that are published, as their folders say.
 * @returns {{ folder: string, manifest: Record<string, any>, readme: string }[]} by the name of the folder
 */
export const published = () =>
  readdirSync(join(root, 'packages'))
    .sort()
    .filter((folder) => existsSync(join(root, 'packages', folder, 'package.json')))
    .map((folder) => {
      const at = (file) => join(root, 'packages', folder, file)
      return {
        folder,
        manifest: json(at('package.json')),
        readme: existsSync(at('README.md')) ? readFileSync(at('README.md'), 'utf8') : '',
      }
    })
    .filter(({ manifest }) => manifest.private !== true)
