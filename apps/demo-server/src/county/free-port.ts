import { createServer } from 'node:net'

/** Thrown when another program listens on a port that we need. */
export class PortTakenError extends Error {
  readonly code = 'start.port-taken'
  constructor(port: number, setting: string) {
    super(
      `端口 ${port} 已被其他程序占用，请停止该程序，或者用 ${setting} 指定其他端口 / ` +
        `Port ${port} is taken: stop the other program, or choose another port with ${setting}`,
    )
    this.name = 'PortTakenError'
  }
}

/** Makes sure that a port can be listened on. @throws PortTakenError */
export function demandPort(host: string, port: number, setting: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port, setting) : error),
    )
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
