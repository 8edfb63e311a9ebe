import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { createWhole, isMissing } from './create-whole'

/** Thrown when a key file is there but holds no key: a start of an earlier version was killed while it wrote it. */
export class KeyFileDamagedError extends Error {
  readonly code = 'storage.key-file-damaged'
  constructor(path: string) {
    super(
      `密钥文件 ${path} 不完整。请从备份恢复；首次启动中断、尚未用过的，删除后重新启动 / ` +
        `The key file ${path} is not whole. Restore it from the backup; if the very first start was interrupted and it was never used, delete it and start again`,
    )
    this.name = 'KeyFileDamagedError'
  }
}

/**
 * Reads the key of a file, and makes the file where there is none: whole or not at all, and one key for all who start at once.
 *
 * @param read makes the key of the text; what it throws means that the text is no key
 * @throws KeyFileDamagedError
 * @example keyFile('.data/platform-key', () => secretText(randomBytes(32)), (text) => secretBytes(text))
 */
export function keyFile<Key>(path: string, fresh: () => string, read: (text: string) => Key): Key {
  mkdirSync(dirname(path), { recursive: true })
  let text = textOf(path)
  if (text === undefined) {
    createWhole(path, fresh())
    text = readFileSync(path, 'utf8')
  }
  try {
    return read(text.trim())
  } catch {
    throw new KeyFileDamagedError(path)
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
