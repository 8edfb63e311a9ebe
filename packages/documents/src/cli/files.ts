import { EnvironmentError, parseJson, reasonOf, UsageError, unreadable } from '@zhifa/domain/cli-kit'

/** What the command line may touch; everything else is pure. */
export interface Files {
  read(path: string): Promise<string>
  write(path: string, bytes: Uint8Array): Promise<void>
  /** Names of the files in a folder; nothing when the path is not one. */
  list?(path: string): Promise<readonly string[] | undefined>
  /** The lines of a file, one by one. */
  lines?(path: string): AsyncIterable<string>
}

/** @throws {UsageError} when the file cannot be read, or is not JSON */
export async function readJson(files: Files, path: string): Promise<unknown> {
  let text: string
  try {
    text = await files.read(path)
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(path, error)
  }
  return parseJson(text, path)
}

/** @throws {EnvironmentError} when the file cannot be written. */
export async function writeFile(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await files.write(path, bytes)
  } catch (error) {
    throw new EnvironmentError(`无法写入 / cannot be written: ${path} (${reasonOf(error)})`)
  }
}
