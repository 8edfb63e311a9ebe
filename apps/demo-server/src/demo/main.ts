import { LedgerBehindWitnessError, SigningKeyChangedError, WitnessKeyChangedError } from '../bureau/ledger'
import { WrongDatabaseError } from '../bureau/schema/demonstration-mark'
import { OldLedgerDiffersError } from '../bureau/schema/migrations/old-leaves'
import { DirectoryInUseError } from '../storage'
import { logLine } from '../web/log-line'
import { PortTakenError } from './county/free-port'
import { prepareCommand, prepareDatabase } from './settings/prepare-database'
import { rebuildAll, rebuildCommand } from './settings/rebuild-summaries'
import { rotateCommand, rotateKeyFile } from './settings/rotate-ledger-key'
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

if (command === rotateCommand) {
  const key = await rotateKeyFile(settings.value)
  console.log(`已更换签名密钥。请把新公钥登记到见证平台（--ledger）后再启动：${key}`)
  console.log(`The signing key was changed. Register the new one at the witness (--ledger), then start again: ${key}`)
  process.exit(0)
}

if (command === rebuildCommand) {
  const { cases, before, after } = await rebuildAll(settings.value)
  console.log(`已按案件记录重建${cases}件案件的概要；重建前不一致${before.length}处，重建后${after.length}处`)
  console.log(`${cases} cases computed anew: ${before.length} differences before, ${after.length} afterwards`)
  for (const { zh, en } of after) console.error(`${zh} / ${en}`)
  process.exit(after.length > 0 ? 1 : 0)
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
  const blocked = [
    PortTakenError,
    DirectoryInUseError,
    WrongDatabaseError,
    SigningKeyChangedError,
    LedgerBehindWitnessError,
    WitnessKeyChangedError,
    OldLedgerDiffersError,
  ].some((known) => error instanceof known)
  console.error(blocked && error instanceof Error ? error.message : JSON.stringify(logLine(error)))
  process.exit(blocked ? 2 : 1)
}
