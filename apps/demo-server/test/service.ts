import { setTimeout as pause } from 'node:timers/promises'
import type { RunningProgram } from '../../../scripts/testing/run-typescript'

/** A program that is started again whenever it ends, as a service manager does. */
export interface Service {
  /** Sends a signal to the process that runs now, and waits until it has ended. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals>
  /** Ends it for good. @returns how the last process ended */
  stop(): Promise<number | NodeJS.Signals | undefined>
  /** What it wrote when it ended though it served and nobody had sent a signal. A start that finds no database ends, and comes again. */
  unasked(): readonly string[]
}

/**
 * @param begin starts the program
 * @param serves what it writes once it serves
 */
export function service(begin: () => RunningProgram, serves: RegExp): Service {
  const unasked: string[] = []
  let program: RunningProgram | undefined
  let sent: RunningProgram | undefined
  let wanted = true
  const running = (async () => {
    while (wanted) {
      program = begin()
      const code = await program.ended
      if (program !== sent && serves.test(program.output())) unasked.push(`${code}: ${program.output().slice(-4000)}`)
      program = undefined
      if (wanted) await pause(500)
    }
  })()
  const end = async (signal: NodeJS.Signals): Promise<number | NodeJS.Signals> => {
    while (!program) await pause(50)
    sent = program
    program.process.kill(signal)
    return program.ended
  }
  return {
    end,
    unasked: () => unasked,
    async stop() {
      wanted = false
      const code = program && (await end('SIGTERM'))
      await running
      return code
    },
  }
}
