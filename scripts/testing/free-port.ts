import { createServer } from 'node:net'

/**
 * A TCP port on 127.0.0.1 that was free a moment ago, and stays free while a program starts or is started again: below the
 * ports that systems lend to outgoing connections (32768 and up on Linux, 49152 and up elsewhere), by chance, so that tests
 * side by side do not meet.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const port = 20_000 + Math.floor(Math.random() * 12_000)
    if (await isFree(port)) return port
  }
  throw new Error('no free port')
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
