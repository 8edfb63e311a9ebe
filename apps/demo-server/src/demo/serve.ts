import { UsageError } from '@zhifa/domain/cli-kit'
import { LedgerBehindWitnessError, SigningKeyChangedError, WitnessKeyChangedError } from '../bureau/ledger'
import { BlobStoreError } from '../bureau/media'
import { WrongDatabaseError } from '../bureau/schema/demonstration-mark'
import { OldLedgerDiffersError } from '../bureau/schema/migrations/old-leaves'
import { OtherAgencyError } from '../bureau/schema/own-database'
import { DirectoryInUseError, KeyFileDamagedError, PoolerError, ReplicaError } from '../storage'
import { logLine } from '../web/log-line'
import { PortTakenError } from './county/free-port'
import { readSettings } from './settings/settings'
import { type Running, start } from './start'
import { StartTimedOutError } from './start-limit'

/**
 * Runs the server until it is told to end; ends the process with 2 when the settings are wrong or a person must move something.
 * @param program the server's own program
 */
export async function serve(program: string): Promise<void> {
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
    const blocked = [
      PortTakenError,
      StartTimedOutError,
      DirectoryInUseError,
      KeyFileDamagedError,
      UsageError,
      OtherAgencyError,
      WrongDatabaseError,
      SigningKeyChangedError,
      LedgerBehindWitnessError,
      WitnessKeyChangedError,
      OldLedgerDiffersError,
      BlobStoreError,
      PoolerError,
      ReplicaError,
    ].some((known) => error instanceof known)
    console.error(blocked && error instanceof Error ? error.message : JSON.stringify(logLine(error)))
    process.exit(blocked ? 2 : 1)
  }
}
