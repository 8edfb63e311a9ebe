import { createHash } from 'node:crypto'
import {
  type CaseRecord,
  canonicalJson,
  contentDigest,
  type PublicAttachment,
  type Publication,
  publicationsOf,
  publicKindNames,
  replay,
} from '@zhifa/domain'
import type { Bureau } from '../bureau'
import type { CopyFile, PublicCopy } from '../evidence-store'
import type { Typesetter } from '../typesetting'
import { publicItemOf } from './public-versions'

/** The publication that an act newly wants, if it changes what the public should see: each act is about the item of one party. */
export function newlyWanted(before: CaseRecord, after: CaseRecord, bureau: Bureau): Publication | undefined {
  const wanted = (record: CaseRecord) => publicationsOf(record, replay(record), bureau.agency, bureau.law)
  const old = wanted(before).map((one) => canonicalJson(one))
  return wanted(after).find((one) => !old.includes(canonicalJson(one)))
}

/** What travels with a publication: the PDF, made of the public content and nothing else, and the procedure certificate. */
export interface Papers {
  readonly digest: string
  readonly sheet: Uint8Array
  /** Canonical JSON; only decisions have one. */
  readonly certificate: string | undefined
  /** Redacted copies of evidence that were approved for the public. */
  readonly copies: readonly PublicCopy[]
  /** Those of them that travel to the county. */
  readonly travelling: readonly CopyFile[]
}

/** Where anybody can see whether a paper that shows this content is the one that is published now. */
export const verifyPath = (item: string, digest: string): string => `verify/decisions/${item}/${digest}`

/**
 * Makes the papers of a publication. The sheet goes ahead of the papers that people open: nobody who approves waits for them, or is
 * turned away because they are many.
 * @param copies absent where there was no evidence to publish
 * @throws TypesettingEndedError where the sheet could not be made in its time
 */
export async function papersOf(
  publication: Publication,
  { bureau, typesetter }: { readonly bureau: Bureau; readonly typesetter: Typesetter },
  certificate: () => Promise<string | undefined>,
  { copies, travelling }: Pick<Papers, 'copies' | 'travelling'> = { copies: [], travelling: [] },
): Promise<Papers | undefined> {
  if (publication.verb !== 'publish') return undefined
  const { content } = publication
  const digest = contentDigest(content)
  const verification = new URL(verifyPath(publicItemOf(publication), digest), bureau.publicUrl).href
  const [form, data] =
    content.kind === 'penalty' ? (['publication-sheet', content] as const) : (['result-sheet', { content }] as const)
  const sheet = await typesetter.form(bureau, form, data, { verification }, 'ahead')
  return { digest, sheet, certificate: await certificate(), copies, travelling }
}

/** The publication with its papers attached. */
export function withPapers(publication: Publication, papers: Papers | undefined): Publication {
  if (publication.verb !== 'publish' || !papers) return publication
  if (papers.digest !== contentDigest(publication.content))
    throw new Error('The sheet shows other content / 公示表与内容不一致')
  const { kind, documentNumber } = publication.content
  const { sheet, certificate, travelling } = papers
  return {
    ...publication,
    attachments: [
      attachment(`${publicKindNames[kind]}信息公示表 ${documentNumber}.pdf`, 'application/pdf', Buffer.from(sheet)),
      ...(certificate === undefined
        ? []
        : [attachment(`办案程序证书 ${documentNumber}.json`, 'application/json', Buffer.from(certificate))]),
      ...travelling.map(({ bytes }, i) =>
        attachment(`证据公开副本${i + 1} ${documentNumber}.pdf`, 'application/pdf', bytes),
      ),
    ],
  }
}

function attachment(name: string, mediaType: PublicAttachment['mediaType'], bytes: Buffer): PublicAttachment {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name, mediaType, sha256, base64: bytes.toString('base64') }
}
