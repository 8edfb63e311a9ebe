import type { Command, Program } from './command'
import { always, type Options } from './option'

export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/**
 * A script by which a shell completes the command line. The shell asks the program itself (`NAME __complete WORD…`), so a
 * script stays true when commands are added.
 */
export function completionScript(shell: Shell, name: string): string {
  const id = name.replaceAll('-', '_')
  if (shell === 'fish')
    return `complete -c ${name} -f -a '(${name} __complete (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
complete -c ${name} -F -n '${name} __complete (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null | string match -q __files__'`
  if (shell === 'zsh')
    return `#compdef ${name}
_${id}() {
  local -a found
  found=(\${(f)"$(${name} __complete "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  if [[ " \${found[*]} " == *" __files__ "* ]]; then _files; fi
  compadd -- \${found:#__files__}
}
compdef _${id} ${name}`
  return `_${id}() {
  local found
  found="$(${name} __complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)"
  if [[ " $found " == *__files__* ]]; then compopt -o default; found="\${found//__files__/}"; fi
  mapfile -t COMPREPLY < <(compgen -W "$found" -- "\${COMP_WORDS[COMP_CWORD]}")
}
complete -F _${id} ${name}`
}

/** What can stand at the end of a line that is being typed; `__files__` hands over to the shell's own files. */
export function completions({ commands }: Program, typed: readonly string[]): string[] {
  const word = typed.at(-1) ?? ''
  const before = typed.slice(0, -1)
  const command = longest(commands, before)
  if (!command) {
    const names = [...commands.map(({ name }) => name), 'completion']
    const next = names.flatMap((name) => nextWord(name.split(' '), before))
    const shellNames = before.length === 1 && before[0] === 'completion' ? shells : []
    return [...new Set([...next, ...shellNames])].filter((each) => each.startsWith(word))
  }
  const all: Options = { ...command.options, help: always.help }
  const option = Object.entries(all).find(
    ([key, { short }]) => before.at(-1) === `--${key}` || (short !== undefined && before.at(-1) === `-${short}`),
  )?.[1]
  if (option?.type === 'string')
    return option.choices ? option.choices.filter((each) => each.startsWith(word)) : ['__files__']
  if (word.startsWith('-')) return Object.keys(all).flatMap((key) => (`--${key}`.startsWith(word) ? [`--${key}`] : []))
  const first = before.length === command.name.split(' ').length
  return [...(first ? (command.words?.() ?? []) : []).filter((each) => each.startsWith(word)), '__files__']
}

const nextWord = (name: readonly string[], before: readonly string[]): string[] =>
  before.every((word, i) => word === name[i]) && name[before.length] !== undefined ? [name[before.length] ?? ''] : []

/** The command whose name begins the line; of two the longer. */
export function longest(commands: readonly Command[], words: readonly string[]): Command | undefined {
  return commands
    .filter(({ name }) => name.split(' ').every((word, i) => words[i] === word))
    .sort((a, b) => b.name.length - a.name.length)[0]
}
