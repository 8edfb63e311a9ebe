import { existsSync } from 'node:fs'
import weights from '../../data/default-fonts.json'
import { fileOfPackage, ownFile } from '../pdfmake/pdfmake'

/**
 * Absolute path of the open font that stands in for every role. The published package carries its weights; the repository has them
 * where the build takes them from, so that the sources run before anything is built.
 */
export function defaultFont(weight: keyof typeof weights): string {
  const { file, from } = weights[weight]
  const own = ownFile(`fonts/${file}`)
  return existsSync(own) ? own : fileOfPackage(from)
}
