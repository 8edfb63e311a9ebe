import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import createClient from 'openapi-fetch'
import type { paths } from './generated/client'

const bin = fileURLToPath(new URL('../bin/zhifa-serve.js', import.meta.url))

/** The real program on a free port, as it was built. */
export async function startServer(...args: string[]) {
  const child = spawn(process.execPath, [bin, '--port', '0', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const log: string[] = []
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      log.push(line)
      const found = /^zhifa-serve: (http:.*)\/docs\/$/.exec(line)?.[1]
      if (found) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`zhifa-serve ended with ${code}: ${log.join('\n')}`)))
  })
  return {
    url,
    log,
    client: createClient<paths>({ baseUrl: url }),
    /** Ends it as a system does. */
    async stop(): Promise<number | null> {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      const [code] = await ended
      return code
    },
  }
}
