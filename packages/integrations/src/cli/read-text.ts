import { readFile } from 'node:fs/promises'

/** A text file. Editors under Windows put a byte order mark first, which is no part of the text. */
export const readTextFile = async (path: string): Promise<string> =>
  (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
