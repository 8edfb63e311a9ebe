import { execFileSync } from 'node:child_process'
import { mkdtemp, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own in memory, that can be full. */
export interface SmallDisk {
  readonly directory: string
  /** Nothing more goes onto it. */
  fill(): void
  /** It has room again. */
  free(): void
  remove(): Promise<void>
}

const size = '4g'

/** @returns nothing where this process may not mount one */
export async function smallDisk(): Promise<SmallDisk | undefined> {
  const directory = await mkdtemp(join(tmpdir(), 'zhifa-disk-'))
  const mount = (...args: string[]): void => void execFileSync('mount', args, { stdio: 'ignore' })
  try {
    mount('-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', directory)
  } catch {
    await rmdir(directory)
    return undefined
  }
  return {
    directory,
    fill() {
      const used = /\d+/.exec(execFileSync('df', ['-k', '--output=used', directory], { encoding: 'utf8' }))?.[0]
      mount('-o', `remount,size=${used}k`, directory)
    },
    free: () => mount('-o', `remount,size=${size}`, directory),
    async remove() {
      execFileSync('umount', [directory])
      await rmdir(directory)
    },
  }
}
