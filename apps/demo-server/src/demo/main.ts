import { endWithParent } from './county/with-parent'
import { prepareCommand, prepareDatabase } from './settings/prepare-database'

const [, program = '', command, argument] = process.argv
if (command === prepareCommand && argument !== undefined) {
  endWithParent()
  try {
    await prepareDatabase(argument)
    process.exit(0)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

// A command does not load what serves, nor the other way round.
if (command !== undefined) {
  const { main } = await import('@zhifa/domain/cli-kit')
  const { commands } = await import('./commands/program')
  await main(commands)
  process.exit()
}

const { serve } = await import('./serve')
await serve(program)
