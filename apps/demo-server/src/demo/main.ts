import { DirectoryInUseError } from '../storage'
import { logLine } from '../web/log-line'
import { PortTakenError } from './county/free-port'
import { prepareCommand, prepareDatabase } from './settings/prepare-database'
import { readSettings } from './settings/settings'
import { type Running, start } from './start'

const [, program = '', command, argument] = process.argv
if (command === prepareCommand && argument !== undefined) {
  await prepareDatabase(argument)
  process.exit(0)
}

const settings = readSettings(process.env)
if (!settings.ok) {
  for (const { message } of settings.findings) console.error(`${message.zh} / ${message.en}`)
  process.exit(2)
}

let running: Running | undefined
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    // Before all is open there is nothing to close in order; the databases survive a hard end.
    if (!running) process.exit(0)
    if (stopping) return
    stopping = true
    void running.stop().then(
      () => process.exit(0),
      (error) => {
        console.error(JSON.stringify(logLine(error)))
        process.exit(1)
      },
    )
  })

try {
  running = await start(
    settings.value,
    program,
    (zh, en) => console.log(`${zh}  ${en}`),
    (line) => console.error(JSON.stringify(line)),
  )
} catch (error) {
  const blocked = error instanceof PortTakenError || error instanceof DirectoryInUseError
  console.error(blocked ? error.message : JSON.stringify(logLine(error)))
  process.exit(blocked ? 2 : 1)
}
