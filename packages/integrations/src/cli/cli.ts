import { parseArgs } from 'node:util'
import { openChannels, openPool } from './channels'
import { commands } from './commands'
import { readConfig } from './config'
import type { Terminal } from './terminal'
import { UsageError, usage } from './usage'

/**
 * Runs one command line.
 *
 * @returns the exit code: 0 done, 1 the answer is no, 2 wrong use
 */
export async function runCli(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  terminal: Omit<Terminal, 'json'>,
): Promise<0 | 1 | 2> {
  try {
    const { values, positionals } = parse(args)
    if (values.help) {
      terminal.out(usage)
      return 0
    }
    const [name = '', argument = '', ...rest] = positionals
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    const output: Terminal = { ...terminal, json: values.json ?? false }
    const foreign = Object.keys(values).some((key) => exportOnly.has(key)) && name !== 'export'
    if (!command || foreign || rest.length > 0 || (command.argument === undefined) !== (argument === '')) {
      if (!command && name !== '') terminal.err(`没有 ${name} 这个命令 / unknown command ${name}\n`)
      terminal.err(usage)
      return 2
    }
    const offline = command.offline && (command.run === undefined || values.input !== undefined)
    if (offline) return await command.offline(output, values)
    if (!command.run) return 2
    const config = await readConfig(values.config, env)
    const db = openPool(config.databaseUrl)
    const open = openChannels(config.channels)
    try {
      const { channels } = open
      return await command.run({ db, config, channels, terminal: output, options: values }, argument)
    } finally {
      await Promise.all([open.close(), db.destroy()])
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    terminal.err(`${error.message}\n`)
    return 2
  }
}

const exportOnly: ReadonlySet<string> = new Set(['standard', 'profile', 'input', 'output'])

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        config: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        standard: { type: 'string' },
        profile: { type: 'string' },
        input: { type: 'string' },
        output: { type: 'string', short: 'o' },
      },
    })
  } catch (error) {
    const { message } = error as Error
    throw new UsageError([{ zh: '命令行参数有误', en: message }])
  }
}
