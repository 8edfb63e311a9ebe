import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** Servers refuse to run as root: where the tests do, they run as this user. */
export const nobody = 65_534

/** Collects what a process prints; the whole of it goes into the error when it fails. */
function outputOf(child: ChildProcess): () => string {
  const parts: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => parts.push(String(part)))
  return () => parts.join('')
}

/** Resolves when a program that prepares a server's directory has ended well. */
export async function finished(child: ChildProcess, name: string): Promise<void> {
  const output = outputOf(child)
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${name} could not be initialised:\n${output()}`)
}

/** Resolves when the server has said on its log that it takes connections. */
export function ready(server: ChildProcess, sign: string, name: string): Promise<void> {
  const output = outputOf(server)
  return new Promise((resolve, reject) => {
    server.stderr?.on('data', () => {
      if (output().includes(sign)) resolve()
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`${name} did not start:\n${output()}`)))
  })
}
