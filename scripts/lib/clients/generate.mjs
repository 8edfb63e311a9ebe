import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { javaClient } from './java.mjs'
import { openAnswer, readOperations } from './operations.mjs'
import { pythonClient } from './python.mjs'

const makers = {
  java: (read) => javaClient({ ...read, package: 'cn.zhifa.client' }),
  python: (read) => pythonClient({ ...read, package: 'zhifa_client' }),
}
/** Languages that clients are made in. */
export const languages = Object.keys(makers)

/** Writes a client in a language into a folder. @returns {Promise<string[]>} the files, relative to it */
export async function writeClient(language, document, to) {
  const { operations, schemas } = readOperations(document)
  const names = operations
    .flatMap(({ request, answer }) => [request, answer])
    .filter((name) => name !== undefined && name !== openAnswer)
  const files = await makers[language]({ operations, schemas, names: [...names, 'Problem'] })
  for (const [name, text] of files) {
    mkdirSync(dirname(join(to, name)), { recursive: true })
    writeFileSync(join(to, name), text)
  }
  return [...files.keys()]
}
