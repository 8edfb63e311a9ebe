import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileDrop } from './channel'

/** A directory as a {@link FileDrop}. A file appears whole: it is written beside and renamed. */
export function directoryDrop(directory: string): FileDrop {
  const path = (name: string): string => join(directory, name)
  return {
    list: () => readdir(directory),
    read: (name) => readFile(path(name)),
    async write(name, bytes) {
      await writeFile(path(`.${name}.part`), bytes)
      await rename(path(`.${name}.part`), path(name))
    },
    remove: (name) => rm(path(name), { force: true }),
  }
}
