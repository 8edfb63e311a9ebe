import type { Program } from './command'
import { runProgram } from './program'

/** Runs a program for the process: prints, and sets the exit code. */
export async function main(program: Program): Promise<void> {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  // Who reads may have seen enough (`| head`): that is no fault, and nothing goes on for nobody.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      stop.abort()
    })
  const watched = process.stderr.isTTY === true
  let shown = false
  const progress = (text: string) => {
    shown = true
    process.stderr.write(`\r\u001b[K${text}`)
  }
  const { code, out, bytes, err } = await runProgram(program, process.argv.slice(2), {
    line: (text) => void process.stdout.write(`${text}\n`),
    note: (text) => void process.stderr.write(`${text}\n`),
    ...(watched ? { progress } : {}),
    stop: stop.signal,
    env: process.env,
  })
  if (shown) process.stderr.write('\n')
  if (bytes) process.stdout.write(bytes)
  else if (out !== '') process.stdout.write(`${out}\n`)
  if (err !== '') process.stderr.write(`${err}\n`)
  process.exitCode = code
}
