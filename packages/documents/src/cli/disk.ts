import type { Files } from './files'

/** The files of this machine, and standard input for `-`. */
export const disk: Files = {
  read: async (path) => {
    const { readFile } = await import('node:fs/promises')
    if (path !== '-') return readFile(path, 'utf8')
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks).toString('utf8')
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
    yield* createInterface({ input: path === '-' ? process.stdin : createReadStream(path), crlfDelay: Infinity })
  },
}
