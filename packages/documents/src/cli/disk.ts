import { textOf } from '@zhifa/domain/cli-kit'
import type { Files } from './files'

/** The files of this machine, and standard input for `-`. */
export const disk: Files = {
  read: async (path) => {
    const { readFile } = await import('node:fs/promises')
    if (path !== '-') return textOf(await readFile(path), path)
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
    return textOf(Buffer.concat(chunks), path)
  },
  write: async (path, bytes) => {
    const { mkdir, writeFile } = await import('node:fs/promises')
    const { dirname } = await import('node:path')
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  },
  list: async (path) => {
    const { readdir, stat } = await import('node:fs/promises')
    const found = await stat(path).catch(() => undefined)
    return found?.isDirectory() ? (await readdir(path)).sort() : undefined
  },
  lines: async function* (path) {
    const { createReadStream } = await import('node:fs')
    const { createInterface } = await import('node:readline')
    const input = path === '-' ? process.stdin : createReadStream(path)
    // Byte by byte, so that each line says for itself that it is not UTF-8.
    input.setEncoding('latin1')
    for await (const line of createInterface({ input, crlfDelay: Infinity }))
      yield textOf(Buffer.from(line, 'latin1'), path)
  },
}
