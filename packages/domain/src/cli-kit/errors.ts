/**
 * Wrong use of a command line: exit 2, with a message in both languages and nothing written.
 * Without a message the program says how the command is called.
 */
export class UsageError extends Error {
  readonly code = 'cli.usage'
  override readonly name = 'UsageError'
}

/** The machine lacks what the command needs: a folder that cannot be written, a server that does not answer. Exit 4. */
export class EnvironmentError extends Error {
  readonly code = 'cli.environment'
  override readonly name = 'EnvironmentError'
}
