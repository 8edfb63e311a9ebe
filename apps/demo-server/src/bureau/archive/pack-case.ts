import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type PackageLedger,
  type PackageTypesetter,
  type PackedMedia,
  packageParts,
  type SealedManifest,
  writePackage,
} from '@zhifa/documents'
import { type CaseRecord, finding, ProcedureCertificate, replay } from '@zhifa/domain'
import { inclusionPlan, leafLine, leafOf } from '@zhifa/domain/ledger'
import { type Kysely, sql } from 'kysely'
import { may, type User, visibleCase } from '../access'
import { type CaseContext, type Refusal, refuse } from '../cases'
import { certificateOf } from '../cases/certificate'
import { appendLeaves, leavesOfRows, ledgerProof, writtenBy } from '../ledger'
import { mediaOf } from '../media'
import { TypesettingBusyError, TypesettingEndedError } from '../typesetting'
import { packagesOf } from './packages'

const refused = (status: Refusal['status'], code: string, zh: string, en: string): Refusal =>
  refuse(
    status,
    finding(code, {
      outcome: 'not-met',
      zh,
      en,
      cure: { zh: '请由档案管理人员在归档后制作', en: 'let the archivist do it once the case is archived' },
    }),
  )

/**
 * Packs an archived case for the archive. The manifest goes into the ledger, then the signed head above it into the package. What came
 * after an earlier package makes a supplement: a file that was packed is never changed.
 */
export async function packCase<DB>(
  context: CaseContext<DB>,
  caseId: string,
  user: User,
): Promise<{ readonly ok: true; readonly number: number } | Refusal> {
  const { db, bureau, media } = context
  if (!may(user, 'packing-files'))
    return refused(403, 'archive.not-archivist', '移交包由档案管理人员制作', 'the archivist makes packages')
  // The keeper of the files sees all of a record: what is packed is whole.
  const record = await visibleCase(db, user, caseId)
  if (!record) return refused(404, 'case.unknown', '没有该案件', 'no such case')
  if (replay(record).phase !== 'archived')
    return refused(409, 'archive.not-archived', '案件尚未归档', 'the case is not archived')
  const before = (await packagesOf(db, bureau.agency.id, caseId)).findLast(({ zip }) => zip !== undefined)
  const files = (await mediaOf(db, bureau.agency.id, caseId)).filter(
    ({ uploadedAt }) => before === undefined || uploadedAt > before.packedAt,
  )
  if (before && files.length === 0 && before.entries === record.entries.length)
    return refused(409, 'archive.nothing-new', '上一移交包之后没有新的材料', 'nothing came after the last package')
  const certificate = await certificateOf(db, bureau, () => context.witnessing.checkpoint(), record)
  const papers = papersBy(context)
  const staged = join(media.incoming, `package-${randomUUID()}`)
  try {
    const parts = packageParts(record, bureau, {
      on: bureau.today(),
      typesetter: papers,
      ...(bureau.fonds === undefined ? {} : { fonds: bureau.fonds }),
      ...(certificate === undefined ? {} : { certificate: ProcedureCertificate.parse(JSON.parse(certificate)) }),
      ...(before ? { after: { entries: before.entries, manifest: before.sha256 } } : {}),
      media: files.map(
        ({ caseId: _, size, uploadedAt, ...item }): PackedMedia => ({
          ...said(item),
          bytes: size,
          uploadedAt: uploadedAt.toISOString(),
          open: () => media.blobs.read(item.sha256),
        }),
      ),
    })
    let number = 0
    await writePackage(parts, createWriteStream(staged), async (sealed) => {
      papers.demandMade()
      number = await register(context, record, user, sealed)
      return proofsOf(context, record, number)
    })
    const sha256 = await hashOf(staged)
    const { size } = await stat(staged)
    await media.blobs.keep(staged, sha256)
    await sql`update zhifa.archive_package set zip = ${sha256}, bytes = ${size}
      where case_id = ${caseId} and number = ${number}`.execute(db)
    return { ok: true, number }
  } finally {
    await rm(staged, { force: true })
  }
}

/**
 * Papers for a package, each made where nobody waits for it. A paper that cannot be made leaves its reason in the package; one that was
 * only not made this time leaves no package.
 */
function papersBy<DB>({ typesetter, bureau }: CaseContext<DB>): PackageTypesetter & { demandMade(): void } {
  let stopped: Error | undefined
  const made = async (paper: Promise<Uint8Array>): Promise<Uint8Array> => {
    try {
      return await paper
    } catch (error) {
      if (error instanceof TypesettingBusyError || error instanceof TypesettingEndedError) stopped ??= error
      throw error
    }
  }
  return {
    form: (form, data) => made(typesetter.form(bureau, form, data)),
    caseFile: (file) => made(typesetter.volume(bureau, file)),
    demandMade() {
      if (stopped) throw stopped
    },
  }
}

/** What is known of a file, without what nobody said. */
const said = <T extends object>(item: T): T =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as T

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path)) hash.update(part as Buffer)
  // What is kept survives a loss of power.
  const handle = await open(path, 'r+')
  await handle.sync()
  await handle.close()
  return hash.digest('hex')
}

/** Puts the manifest into the ledger. @returns the number of the package */
function register<DB>(
  { db, bureau }: CaseContext<DB>,
  record: CaseRecord,
  user: User,
  { sha256, sm3 }: SealedManifest,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ number: number }>`insert into zhifa.archive_package
        (case_id, number, entries, sha256, sm3, packed_by, packed_at)
      select ${record.id}, coalesce(max(number), 0) + 1, ${record.entries.length}, ${sha256}, ${sm3}, ${user.id}, ${bureau.now()}
      from zhifa.archive_package where case_id = ${record.id} returning number`.execute(trx)
    const number = rows[0]?.number ?? 0
    const own = sql`case_id = ${record.id} and number = ${number}`
    const leaves = await leavesOfRows(trx, writtenBy(bureau, user.id), 'archive-package', own)
    await appendLeaves(trx, bureau.agency.id, leaves)
    return number
  })
}

/** Where the entries of the case and the manifest stand under a head that was signed just now. */
async function proofsOf<DB>(
  { db, bureau, witnessing }: CaseContext<DB>,
  record: CaseRecord,
  number: number,
): Promise<PackageLedger> {
  const { note, head } = await witnessing.checkpoint()
  const proved = async ({ index, line }: LeafRow) => ({
    index,
    line,
    proof: (await ledgerProof(db, bureau.agency.id, inclusionPlan(index, head.size))).map((hash) =>
      Buffer.from(hash).toString('hex'),
    ),
  })
  const own = new Map((await leavesOf(db, bureau.agency.id, record.id)).map((leaf) => [leaf.line, leaf]))
  const entries = []
  for (const entry of record.entries) {
    const leaf = own.get(leafLine(leafOf(record, entry)))
    if (leaf) entries.push(await proved(leaf))
  }
  const { rows } =
    await sql<LeafRow>`select index::integer as index, line from zhifa.leaf where agency = ${bureau.agency.id}
    and kind = 'archive-package' and subject = ${`${record.id}/${number}`} order by index desc limit 1`.execute(db)
  return { checkpoint: note, proofs: { entries, ...(rows[0] ? { manifest: await proved(rows[0]) } : {}) } }
}

interface LeafRow {
  readonly index: number
  readonly line: string
}
const leavesOf = async <DB>(db: Kysely<DB>, agency: string, caseId: string): Promise<readonly LeafRow[]> =>
  (
    await sql<LeafRow>`select index::integer as index, line from zhifa.leaf
      where agency = ${agency} and case_id = ${caseId} order by seq`.execute(db)
  ).rows
