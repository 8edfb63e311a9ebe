import { InputError, OutputError } from './report'

/** What the command line may touch; everything else is pure. */
export interface Files {
  read(path: string): Promise<string>
  write(path: string, bytes: Uint8Array): Promise<void>
  /** Names of the files in a folder; nothing when the path is not one. */
  list?(path: string): Promise<readonly string[] | undefined>
  /** The lines of a file, one by one. */
  lines?(path: string): AsyncIterable<string>
  /** Shows how far a long command is; absent when nobody watches. */
  progress?(text: string): void
}

export async function readJson(files: Files, path: string): Promise<unknown> {
  let text: string
  try {
    text = await files.read(path)
  } catch (error) {
    throw new InputError(path, (error as NodeJS.ErrnoException).code ?? 'unreadable', '无法读取')
  }
  try {
    return parseJson(text)
  } catch {
    throw new InputError(path, 'not JSON', '不是有效的 JSON')
  }
}

/** Reads JSON. Editors on Windows put a byte order mark before it, which is no part of the text. */
export const parseJson = (text: string): unknown => JSON.parse(text.replace(/^\ufeff/, '')) as unknown

/** @throws {OutputError} when the file cannot be written. */
export async function writeFile(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  try {
    await files.write(path, bytes)
  } catch (error) {
    throw new OutputError(path, (error as NodeJS.ErrnoException).code ?? 'unwritable')
  }
}
