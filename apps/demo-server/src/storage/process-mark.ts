import { readFileSync } from 'node:fs'

/** What /proc/PID/stat says of a process; undefined where it cannot be read (not Linux, or hidden). */
function statOf(pid: number): { readonly state: string; readonly start: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field, the name, may hold spaces and brackets: count from behind its last one (proc(5): 3 state, 22 start).
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    const [state, start] = [fields[0], fields[19]]
    return state === undefined || start === undefined ? undefined : { state, start }
  } catch {
    return undefined
  }
}

/** When a process began, in clock ticks since the machine began; a number that was given to a new process has another. */
export const startOf = (pid: number): string | undefined => statOf(pid)?.start

/**
 * Whether the process that was marked with a number and a start still lives.
 *
 * @param start its {@link startOf} when it was marked; undefined where that could not be read: then the number alone counts
 */
export function isAlive(pid: number, start: string | undefined): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  const found = statOf(pid)
  if (found === undefined) return true
  // A zombie was killed and only waits for its parent to look: its files are closed.
  if (found.state === 'Z' || found.state === 'X') return false
  return start === undefined || found.start === start
}
