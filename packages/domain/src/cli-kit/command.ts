import { parseArgs } from 'node:util'
import type { Bilingual } from '../finding/finding'
import type { Answer } from './answer'
import { always, type Options } from './option'

/** What a command may touch beside files. */
export interface Io {
  /** Writes a line to stdout at once: for commands that run long. */
  readonly line: (text: string) => void
  /** Writes to stderr at once. */
  readonly note: (text: string) => void
  /** Shows how far a long command is; absent when nobody watches. */
  readonly progress?: (text: string) => void
  /** Fires when the user or the system wants the program to end. */
  readonly stop: AbortSignal
  readonly env: Readonly<Record<string, string | undefined>>
}

/** One way of calling a command, and what it does. */
export interface Usage {
  /** Without the program's name: `deadline RULE --start DATE`. */
  readonly line: string
  readonly zh: string
  readonly en: string
}

/** A command as the program holds it. */
export interface Command {
  /** One word, or two: `data check`. */
  readonly name: string
  readonly usage: readonly Usage[]
  readonly options: Options
  /** Words that can stand in the first place, for completion. */
  readonly words?: () => readonly string[]
  invoke(argv: readonly string[], io: Io): Answer | Promise<Answer>
}

/** A binary: its name, and what can be done with it. */
export interface Program {
  readonly name: string
  readonly title: Bilingual
  readonly version: string
  readonly commands: readonly Command[]
  /** The command that is meant when none is named. */
  readonly usual?: string
  /** Said in help before the exit codes. */
  readonly notes?: readonly string[]
}

type Values<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>
>['values']

/**
 * A command whose `run` gets the arguments after its name, and its options as they were typed.
 * @example command({ name: 'list', usage: [{ line: 'list', zh: '清单', en: 'the list' }], options: { json: shared.json }, run: (args, { json }) => … })
 */
export const command = <const O extends Options>({
  run,
  ...head
}: Omit<Command, 'invoke' | 'options'> & {
  readonly options: O
  run(args: readonly string[], values: Values<O>, io: Io): Answer | Promise<Answer>
}): Command => ({
  ...head,
  invoke(argv, io) {
    const { options } = head
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
    return run(positionals.slice(head.name.split(' ').length).map(unguarded), values, io)
  },
})

/** A negative number is an argument, not a row of short options. */
export const guarded = (argv: readonly string[]): string[] => argv.map((arg) => (/^-\d+$/.test(arg) ? ` ${arg}` : arg))
const unguarded = (arg: string): string => (/^ -\d+$/.test(arg) ? arg.slice(1) : arg)

/** The words of a command line that are neither options nor their values, read with the options of all commands. */
export function positionalsOf(argv: readonly string[], options: Options): string[] {
  return parseArgs({ args: [...argv], options: { ...options, ...always }, allowPositionals: true, strict: false })
    .positionals
}
