import { type Answer, UsageError } from '@zhifa/domain/cli-kit'
import { type Files, writeFile } from './files'

export interface Output {
  readonly output?: string | undefined
  readonly format?: string | undefined
  readonly json?: boolean | undefined
}

/**
 * Where the document goes, by a name whose ending says what it becomes; for standard output `--format` says it.
 * @param formats what the command makes, the usual one first
 */
export function targetOf({ output, format }: Output, formats: readonly string[]): { path: string; name: string } {
  if (output === undefined)
    throw new UsageError('请用 -o 指定输出文件，"-" 为标准输出 / say where it goes: -o OUT.pdf, "-" for stdout')
  const endings = formats.map((each) => `.${each}`)
  if (output === '-') {
    const chosen = format ?? formats[0] ?? ''
    if (!formats.includes(chosen))
      throw new UsageError(`--format 只能是 ${formats.join('、')} / --format is one of ${formats.join(', ')}`)
    return { path: output, name: `-.${chosen}` }
  }
  if (format !== undefined)
    throw new UsageError('--format 只用于标准输出 / --format is for -o - only: the ending of the name says it')
  if (!endings.some((ending) => output.toLowerCase().endsWith(ending)))
    throw new UsageError(
      `输出文件名应以 ${endings.join('、')} 结尾 / the name must end in ${endings.join(', ')}: ${output}`,
    )
  return { path: output, name: output }
}

/** Writes the document, and says so. */
export async function save(
  files: Files,
  path: string,
  bytes: Uint8Array,
  { json }: Output,
  more: object = {},
): Promise<Answer> {
  const said = json
    ? JSON.stringify({ file: path, bytes: bytes.length, ...more }, null, 2)
    : `${path}：${bytes.length} 字节 / ${bytes.length} bytes`
  if (path === '-') return { out: '', bytes, ...(json ? { notes: [said] } : {}), yes: true }
  await writeFile(files, path, bytes)
  return { out: said, yes: true }
}
