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

/** How long a server of ours that was just killed may take to let go of its port, milliseconds. */
const patience = 4000

/** Makes sure that a port can be listened on, and waits a little for it. @throws PortTakenError */
export async function demandPort(host: string, port: number, setting: string): Promise<void> {
  const end = Date.now() + patience
  for (;;) {
    try {
      return await tryPort(host, port, setting)
    } catch (error) {
      if (!(error instanceof PortTakenError) || Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

function tryPort(host: string, port: number, setting: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port, setting) : error),
    )
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}
