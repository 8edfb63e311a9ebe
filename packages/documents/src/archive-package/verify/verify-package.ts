import { createHash } from 'node:crypto'
import type { Finding, OwnProcedures } from '@zhifa/domain'
import { optionsOf } from '../../options/options-of'
import { paths } from '../layout'
import { type PackageReader, readPackage } from '../read-package'
import { authenticity, type PackageTrust, trustOptions } from './authentic'
import { completeness } from './complete'
import { lookAt } from './look'
import { readParts } from './read-parts'
import { about, type PackageReport, type Property, type PropertyReport, together } from './report'
import { activePart, isProgram, safety } from './safe'
import { paperFault, usability } from './usable'

const unchecked: Readonly<Record<Property, PropertyReport['unchecked']>> = {
  authentic: [{ zh: '电子签章、时间戳', en: 'electronic seals, time stamps' }],
  complete: [
    { zh: '标准附录的文件目录和元数据项（没有读到原文）', en: 'the annexes of the standard, which was not read' },
  ],
  usable: [{ zh: 'PDF/A全部条款、音像能否播放', en: 'all clauses of PDF/A, whether films play' }],
  safe: [{ zh: '病毒查杀', en: 'a search for viruses' }],
}

const check = optionsOf<PackageTrust>('verifyPackage', trustOptions)

/**
 * Verifies a package without the server that made it: is it authentic, complete, usable and safe; each with what was looked at, and every
 * failure at its file.
 *
 * @throws {OptionsError} for keys that are none @throws UnreadablePackageError for a file that is no ZIP
 */
export async function verifyPackage(
  file: string,
  trust: PackageTrust,
  own: OwnProcedures = {},
): Promise<PackageReport> {
  check(trust)
  const reader = await readPackage(file)
  try {
    return await verified(reader, trust, own)
  } finally {
    reader.close()
  }
}

async function verified(reader: PackageReader, trust: PackageTrust, own: OwnProcedures): Promise<PackageReport> {
  const texts = new Map<string, string>()
  const [papers, inside]: [Finding[], Finding[]] = [[], []]
  const seen = await lookAt(reader, (seenFile) => {
    const { path, content, head } = seenFile
    if (isProgram(head))
      inside.push(about('program', false, `${path} 是可执行文件`, `${path} is a program`, { file: path }))
    if (path.endsWith('.pdf')) {
      if (path.startsWith('papers/')) papers.push(...[paperFault(seenFile)].flatMap((fault) => fault ?? []))
      inside.push(...[activePart(seenFile)].flatMap((fault) => fault ?? []))
    } else if (content !== undefined) texts.set(path, Buffer.from(content).toString('utf8'))
  })
  const parts = readParts(texts)
  const manifest = texts.get(paths.manifest)
  const { record, findings } = usability(parts, papers, seen, own)
  const sha256 = manifest === undefined ? undefined : createHash('sha256').update(manifest, 'utf8').digest('hex')
  const report = (property: Property, found: readonly Finding[]): PropertyReport => ({
    outcome: together(found),
    findings: found,
    unchecked: unchecked[property],
  })
  return {
    authentic: report('authentic', authenticity(parts, record, sha256, trust)),
    complete: report('complete', completeness(parts, record, seen)),
    usable: report('usable', findings),
    safe: report('safe', safety(reader.files, seen, inside)),
  }
}
