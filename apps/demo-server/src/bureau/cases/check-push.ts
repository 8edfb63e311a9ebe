import { createHash } from 'node:crypto'
import { canonicalJson, Publication } from '@zhifa/domain'
import { type Kysely, sql } from 'kysely'
import { parsedJson } from '../../web/parsed-json'
import { type Difference, difference, publicItemColumn } from '../ledger'

interface Row {
  readonly key: string
  readonly version: number
  readonly verb: string
  readonly body: string
  readonly approved: string | null
  readonly sheet: string | null
  readonly certificate: string | null
  readonly copies: readonly string[]
}

const sha256 = (base64: string): string => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')

/** What is pushed to the county against the approved versions, which the ledger proves. */
export async function checkPush<DB>(db: Kysely<DB>): Promise<Difference[]> {
  const { rows } = await sql<Row>`select q.key, q.version, q.verb, q.body, p.body as approved,
      encode(sha256(p.sheet), 'hex') as sheet, encode(sha256(convert_to(p.certificate, 'UTF8')), 'hex') as certificate,
      array(select c.sha256 from zhifa.publication_copy c
        where c.item = ${sql.raw(publicItemColumn('p.'))} and c.version = p.version) as copies
    from zhifa_push.publication q
    left join zhifa.publication p on p.body::jsonb ->> 'key' = q.key and p.version = q.version`.execute(db)
  return rows.flatMap((row) => {
    const field = wrongField(row)
    return field === undefined
      ? []
      : [difference(`推送 ${row.key}`, field, '与批准公开的版本不一致', 'is not the version that was approved')]
  })
}

function wrongField({ body, version, verb, approved, sheet, certificate, copies }: Row): string | undefined {
  if (approved === null) return 'version'
  const pushed = Publication.safeParse(parsedJson(body))
  if (!pushed.success) return 'body'
  const publication = pushed.data
  if (publication.version !== version) return 'version'
  if (publication.verb !== verb) return 'verb'
  const bare = publication.verb === 'publish' ? { ...publication, attachments: [] } : publication
  if (canonicalJson(bare) !== approved) return 'body'
  const files = publication.verb === 'publish' ? publication.attachments : []
  const known = files.every(
    (file) => [sheet, certificate, ...copies].includes(sha256(file.base64)) && sha256(file.base64) === file.sha256,
  )
  return known ? undefined : 'attachments'
}
