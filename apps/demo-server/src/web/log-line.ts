/** What a log may say of an error: codes, ids and places. Its message is left out, for it repeats what people wrote. */
export interface LogLine {
  readonly error: string
  /** Of the operating system, the database or our own. */
  readonly code?: string
  /** Where in the database, or in ours: names, never values. */
  readonly at?: Readonly<Record<string, string>>
  readonly stack: readonly string[]
  readonly cause?: LogLine
}

/** What an error of ours says of the place where it happened: the program's own words, never a value that was entered. */
export const logged = Symbol('logged')

const places = ['severity', 'schema', 'table', 'column', 'dataType', 'constraint', 'routine', 'syscall'] as const
const deepest = 5

/**
 * The line that is written of whatever was thrown. Messages of JSON.parse, of a driver or of a constraint hold the words that a person
 * entered, the parameters of the failed statement or the row that did not fit (`detail`, `where`, `query`, `params`): none is kept.
 *
 * @example logLine(new TypeError('张三 is not a function')) // { error: 'TypeError', stack: ['at act (act.ts:3:1)'] }
 */
export function logLine(thrown: unknown, depth = 0): LogLine {
  if (typeof thrown !== 'object' || thrown === null) return { error: typeof thrown, stack: [] }
  const { name, code, stack, cause } = thrown as Readonly<Record<'name' | 'code' | 'stack' | 'cause', unknown>>
  const own = (thrown as { readonly [logged]?: Readonly<Record<string, string>> })[logged]
  const at = {
    ...Object.fromEntries(
      places.flatMap((key) => {
        const value = (thrown as Readonly<Record<string, unknown>>)[key]
        return typeof value === 'string' && isName(value) ? [[key, value]] : []
      }),
    ),
    ...own,
  }
  return {
    error: typeof name === 'string' && isName(name) ? name : 'Error',
    ...(typeof code === 'string' && isCode(code) ? { code } : {}),
    ...(Object.keys(at).length > 0 ? { at } : {}),
    stack: typeof stack === 'string' ? framesOf(stack) : [],
    ...(cause !== undefined && depth < deepest ? { cause: logLine(cause, depth + 1) } : {}),
  }
}

/** A word of a program: letters, figures and joints, no sentence, no value in another script. */
const isName = (text: string): boolean => /^[A-Za-z][\w.-]{0,63}$/.test(text) && !/\d{6}/.test(text)

/** ENOSPC, or the five characters of a state of SQL. */
const isCode = (text: string): boolean => isName(text) || /^[0-9A-Z]{5}$/.test(text)

/** The lines of a stack that name a place; the message above them can have lines too, which begin with anything. */
const framesOf = (stack: string): string[] =>
  stack
    .split('\n')
    .flatMap(
      (line) => /^ {4}at ((?:async )?[\w.<>[\]$# ]{0,120}\(?[\w./:@+%-]{1,300}:\d+:\d+\)?)$/.exec(line)?.[1] ?? [],
    )
