import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type CaseRecord, ProcedureCertificate, readCaseRecord } from '@zhifa/domain'
import {
  type Answer,
  checkInput,
  dayFrom,
  ed25519,
  findingLine,
  lawFrom,
  need,
  proceduresFrom,
  readText,
  registryFrom,
  type TrustOptions,
  trustedKeys,
  UsageError,
  yesOf,
} from '@zhifa/domain/cli-kit'
import { type PackedMedia, packageParts } from '../archive-package/contents'
import { ledgerProofs } from '../archive-package/ledger-proofs'
import { readPackage, UnreadablePackageError } from '../archive-package/read-package'
import { type PackageReport, type Property, propertyNames, together } from '../archive-package/verify/report'
import { verifyPackage } from '../archive-package/verify/verify-package'
import { writePackage } from '../archive-package/write-package'
import { newestDay } from './case-file'
import { type Files, readJson } from './files'

interface LawValues {
  readonly layer?: string[] | undefined
  readonly calendar?: string | undefined
  readonly procedures?: string | undefined
  readonly json?: boolean | undefined
}

export interface ArchiveValues extends LawValues {
  readonly registry?: string | undefined
  readonly output?: string | undefined
  readonly on?: string | undefined
  readonly fonds?: string | undefined
  readonly media?: string | undefined
  readonly ledger?: string | undefined
  readonly checkpoint?: string | undefined
  readonly certificate?: string | undefined
  readonly after?: string | undefined
}

/** `archive`: packs a case for the archive; the answer is no where the package says itself that it is not whole. */
export async function archive(path: string, values: ArchiveValues, files: Files): Promise<Answer> {
  const { output = '', fonds, after } = values
  if (!output.endsWith('.zip'))
    throw new UsageError('请用 -o 指定输出文件，以 .zip 结尾 / say where it goes: -o OUT.zip')
  const procedures = await proceduresFrom(values)
  const record = need(readCaseRecord(await readJson(files, path), procedures), path)
  const registry = registryFrom(values)
  const agency = registry.agencies.get(record.agency)
  if (!agency) throw new UsageError(`名录中没有办案机关 ${record.agency} / the registry has no agency ${record.agency}`)
  const law = lawFrom(values)
  const ledger = ledgerOf(record, values)
  const parts = packageParts(
    record,
    { agency, law, registry, procedures },
    {
      on: dayFrom(values, record).on ?? newestDay(record),
      ...(fonds === undefined ? {} : { fonds }),
      ...(values.media === undefined ? {} : { media: await mediaIn(values.media) }),
      ...(values.certificate === undefined
        ? {}
        : {
            certificate: checkInput(
              ProcedureCertificate,
              await readJson(files, values.certificate),
              values.certificate,
            ),
          }),
      ...(after === undefined ? {} : { after: await before(after) }),
    },
  )
  try {
    await writePackage(parts, createWriteStream(output), async () => ledger)
  } catch (error) {
    await rm(output, { force: true })
    throw error
  }
  return reportAnswer(await verifyPackage(output, { trusted: trustedKeys({}), verify: ed25519 }, { procedures }), {
    json: values.json,
    title: output,
    // Who made it cannot trust it for others: that is asked on the other side.
    only: ['complete', 'usable', 'safe'],
  })
}

function ledgerOf(record: CaseRecord, { ledger, checkpoint }: ArchiveValues) {
  if (ledger === undefined && checkpoint === undefined) return undefined
  if (ledger === undefined || checkpoint === undefined)
    throw new UsageError('--ledger 和 --checkpoint 须一并给出 / --ledger and --checkpoint go together')
  const found = ledgerProofs(record, readText(ledger).split('\n').filter(Boolean), readText(checkpoint))
  if (!found) throw new UsageError('检查点无法读取，或者账本较短 / no checkpoint, or one of a longer ledger')
  return found
}

/** The files of a folder, as recordings of the case: what was said of them when they were uploaded is not in a folder. */
async function mediaIn(folder: string): Promise<PackedMedia[]> {
  const names = (await readdir(folder)).sort()
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      const [sha256, sm3] = [createHash('sha256'), createHash('sm3')]
      let bytes = 0
      for await (const part of createReadStream(path)) {
        bytes += (part as Buffer).length
        sha256.update(part as Buffer)
        sm3.update(part as Buffer)
      }
      return {
        sha256: sha256.digest('hex'),
        sm3: sm3.digest('hex'),
        bytes,
        name,
        type: types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        open: () => createReadStream(path),
      }
    }),
  )
}
const types: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  jpg: 'image/jpeg',
  png: 'image/png',
  pdf: 'application/pdf',
}

/** What the package before this one holds. */
async function before(file: string): Promise<{ entries: number; manifest: string }> {
  const reader = await readPackage(file)
  try {
    const read = async (path: string): Promise<Buffer> => {
      const parts: Buffer[] = []
      for await (const part of await reader.open(path)) parts.push(part as Buffer)
      return Buffer.concat(parts)
    }
    const { counts } = JSON.parse((await read('description.json')).toString('utf8')) as { counts: { entries: number } }
    return {
      entries: counts.entries,
      manifest: createHash('sha256')
        .update(await read('manifest.json'))
        .digest('hex'),
    }
  } finally {
    reader.close()
  }
}

/** `archive verify`: the four properties of a package, on any machine. */
export async function archiveVerify(path: string, values: LawValues & TrustOptions): Promise<Answer> {
  const procedures = await proceduresFrom(values)
  const trust = { trusted: trustedKeys(values), verify: ed25519 }
  try {
    return reportAnswer(await verifyPackage(path, trust, { procedures }), { json: values.json, title: path })
  } catch (error) {
    if (error instanceof UnreadablePackageError) return { out: '', notes: [error.message], yes: false }
    throw error
  }
}

const words = { met: '通过', 'not-met': '不通过', undetermined: '部分未能核对' } as const

function reportAnswer(
  report: PackageReport,
  {
    json,
    title,
    only = ['authentic', 'complete', 'usable', 'safe'],
  }: { readonly json: boolean | undefined; readonly title: string; readonly only?: readonly Property[] },
): Answer {
  const outcome = together(only.flatMap((property) => report[property].findings))
  const lines = only.flatMap((property) => {
    const { findings, unchecked, outcome: found } = report[property]
    return [
      `${propertyNames[property]}（${property}）：${words[found]} [${found}]`,
      ...findings.map((item) => `  [${item.outcome}] ${findingLine(item)}`),
      ...unchecked.map(({ zh, en }) => `  未检测 / not checked: ${zh} / ${en}`),
    ]
  })
  return {
    out: json
      ? JSON.stringify(
          { outcome, ...Object.fromEntries(only.map((property) => [property, report[property]])) },
          null,
          2,
        )
      : [title, ...lines].join('\n'),
    yes: yesOf(outcome),
  }
}
