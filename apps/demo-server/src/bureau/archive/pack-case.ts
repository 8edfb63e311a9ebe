import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type LatePaper,
  type PackageLedger,
  type PackageTypesetter,
  type PackedMedia,
  packageParts,
  type SealedManifest,
  writePackage,
} from '@zhifa/documents'
import {
  type CaseRecord,
  type FileEvent,
  type FileStanding,
  fileStanding,
  finding,
  lateKindNames,
  ProcedureCertificate,
  replay,
} from '@zhifa/domain'
import { inclusionPlan, leafLine, leafOf } from '@zhifa/domain/ledger'
import { type Kysely, sql } from 'kysely'
import { may, type User, visibleCase } from '../access'
import { type CaseContext, type Refusal, refuse } from '../cases'
import { certificateOf } from '../cases/certificate'
import { Undone } from '../cases/refusal'
import { appendLeaves, leavesOfRows, ledgerProof, writtenBy } from '../ledger'
import { mediaOf } from '../media'
import { TypesettingBusyError, TypesettingEndedError } from '../typesetting'
import { lateFilesOf, latePackedOf } from './late'
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
 * @param register reads the register of the file
 */
export async function packCase<DB>(
  context: CaseContext<DB>,
  caseId: string,
  user: User,
  register: () => Promise<readonly FileEvent[]>,
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
  const late = await latePapersOf(db, bureau.agency.id, record, await register(), before?.number)
  // What came late goes into a supplement: the closed file is packed without it, though it is packed afterwards. What came in time
  // since the package before, because the case was open again, goes along.
  const files = (await mediaOf(db, bureau.agency.id, caseId)).filter(({ sha256, uploadedAt }) =>
    late.files.has(sha256)
      ? before !== undefined && late.fresh.some(({ act }) => act.file === sha256)
      : before === undefined || uploadedAt > before.packedAt,
  )
  if (before && late.open > 0)
    return refused(
      409,
      'archive.late-unregistered',
      `有${late.open}个归档以后上传的文件尚未登记为补充材料`,
      'files that came late are not in the register',
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
      ...(before
        ? { after: { entries: before.entries, manifest: before.sha256, late: late.fresh.map(describedLate) } }
        : {}),
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
      number = await seal(context, record, user, sealed, late.all)
      return proofsOf(context, record, number)
    })
    const sha256 = await hashOf(staged)
    const { size } = await stat(staged)
    await media.blobs.keep(staged, sha256)
    await sql`update zhifa.archive_package set zip = ${sha256}, bytes = ${size}
      where case_id = ${caseId} and number = ${number}`.execute(db)
    return { ok: true, number }
  } catch (error) {
    if (error instanceof Undone) return error.refusal
    throw error
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

/** What came late: how many papers in all, those that no package holds, the files, and how many of those nobody described. */
async function latePapersOf<DB>(
  db: Kysely<DB>,
  agency: string,
  record: CaseRecord,
  events: readonly FileEvent[],
  newest: number | undefined,
) {
  const papers = fileStanding(events).late
  const packed = newest === undefined ? 0 : ((await latePackedOf(db, agency, record.id)).get(newest) ?? 0)
  const files = await lateFilesOf(db, agency, record)
  const described = new Set(papers.map(({ act }) => act.file))
  return {
    ...{ all: papers.length, fresh: papers.slice(packed), files },
    open: [...files].filter((sha256) => !described.has(sha256)).length,
  }
}

/** A paper that came late, as the supplement describes it. */
const describedLate = ({ no, act, by, at }: FileStanding['late'][number]): LatePaper => ({
  no,
  title: act.title,
  kind: lateKindNames[act.what],
  volume: act.volume,
  from: act.from,
  receivedOn: act.receivedOn,
  ...(act.pages === undefined ? {} : { pages: act.pages }),
  reason: act.reason,
  registeredBy: by.name,
  registeredAt: at,
  sha256: act.file,
})

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
function seal<DB>(
  { db, bureau }: CaseContext<DB>,
  record: CaseRecord,
  user: User,
  { sha256, sm3 }: SealedManifest,
  late: number,
): Promise<number> {
  return db.transaction().execute(async (trx) => {
    // Nothing is added to the supplement between the look at it and the seal of the package that holds it.
    await sql`select id from zhifa.case_record where id = ${record.id} for update`.execute(trx)
    const { rows: added } = await sql<{ count: number }>`select count(*)::integer as count from zhifa.file_event
      where case_id = ${record.id} and kind = 'late-paper'`.execute(trx)
    if (added[0]?.count !== late)
      throw new Undone(
        refused(409, 'archive.late-meanwhile', '制作期间又登记了补充材料，请重新制作', 'a paper was added meanwhile'),
      )
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
