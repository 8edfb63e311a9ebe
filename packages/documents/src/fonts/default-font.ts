import { existsSync } from 'node:fs'
import weights from '../../data/default-fonts.json'
import { fileOfPackage, ownFile } from '../pdfmake/pdfmake'

/**
 * Absolute path of an open font that stands in for a role. The published package carries a part of each (scripts/fonts.mjs); the
 * repository has them whole where the build takes them from, so that the sources run before anything is built.
 */
export function defaultFont(weight: keyof typeof weights): string {
  const { file, from } = weights[weight]
  const own = ownFile(`fonts/${file}`)
  return existsSync(own) ? own : fileOfPackage(from)
}
