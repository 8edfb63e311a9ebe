import type { Finding } from '@zhifa/domain'
import type { PackedFile } from '../read-package'
import type { SeenFile } from './look'
import { about } from './report'

/** What a paper must not do when somebody opens it, and objects that are packed so that nobody sees what they do (not in PDF/A-1). */
const active = /\/(ObjStm|JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|OpenAction|AA|XFA)\b/

/** An active part of a paper, by name. */
export function activePart({ path, content }: SeenFile): Finding | undefined {
  if (content === undefined) return undefined
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1')
  // Compressed bytes may spell anything: what a paper does stands in its dictionaries.
  const [, what] = active.exec(text.replaceAll(/\bstream\r?\n[\s\S]*?endstream/g, '')) ?? []
  return what === undefined
    ? undefined
    : about('active', false, `${path} 含有活动内容（${what}）`, `${path} holds ${what}`, { file: path })
}

/** Beginnings of programs: Windows, Linux, macOS, scripts. */
const programs = [/^MZ/, /^\x7fELF/, /^\xcf\xfa\xed\xfe/, /^\xca\xfe\xba\xbe/, /^#!/]
/** Kinds of files that a package has. */
const kinds =
  /^(papers\/[a-z0-9-]+\.pdf|media\/[0-9a-f]{64}\.[a-z0-9]{3,4}|(data|media|ledger)\/[a-z.]+\.(json|txt)|[a-z]+\.(json|txt))$/

/** Whether bytes begin like a program. */
export const isProgram = (head: Uint8Array): boolean =>
  programs.some((pattern) => pattern.test(Buffer.from(head.subarray(0, 4)).toString('latin1')))

/** 安全性: nothing in the package leaves its folder, runs, or is other than its container says. */
export function safety(
  files: readonly PackedFile[],
  seen: ReadonlyMap<string, Omit<SeenFile, 'content'>>,
  inside: readonly Finding[],
): Finding[] {
  const names = new Set<string>()
  const found = files.flatMap(({ path, bytes, encrypted, unsafe }): Finding[] => {
    const at = { file: path }
    const twice = names.has(path.toLowerCase())
    names.add(path.toLowerCase())
    return [
      ...(unsafe === undefined
        ? []
        : [about('unsafe-name', false, `文件名不安全：${path}（${unsafe}）`, `unsafe name: ${unsafe}`, at)]),
      ...(twice ? [about('same-name', false, `文件名重复：${path}`, `two files are called ${path}`, at)] : []),
      ...(kinds.test(path)
        ? []
        : [about('other-kind', false, `移交包不应有的文件：${path}`, `no file of a package: ${path}`, at)]),
      ...(encrypted ? [about('encrypted', false, `${path} 已加密，无法保管`, `${path} is encrypted`, at)] : []),
      ...(seen.get(path)?.bytes === bytes || encrypted
        ? []
        : [about('size', false, `${path} 的大小与容器所记不一致`, `${path} has another size`, at)]),
    ]
  })
  const all = [...found, ...inside]
  return all.length > 0
    ? all
    : [about('safe', true, '没有越界的文件名、加密、活动内容和可执行文件', 'nothing runs, nothing leaves')]
}
