import { createHash } from 'node:crypto'
import { renderForm } from '@zhifa/documents'
import {
  type CaseRecord,
  canonicalJson,
  contentDigest,
  type Publication,
  publicationOf,
  publicKindNames,
  replay,
} from '@zhifa/domain'
import type { Bureau } from '../bureau'

/** The publication that an act newly wants, if it changes what the public should see. */
export function newlyWanted(before: CaseRecord, after: CaseRecord, bureau: Bureau): Publication | undefined {
  const wanted = (record: CaseRecord) => publicationOf(record, replay(record), bureau.agency, bureau.law)
  const now = wanted(after)
  return now && canonicalJson(now) !== canonicalJson(wanted(before) ?? null) ? now : undefined
}

/** The PDF for the public, made of the public content and nothing else. */
export interface Sheet {
  readonly digest: string
  readonly bytes: Uint8Array
}

export async function sheetOf(publication: Publication): Promise<Sheet | undefined> {
  if (publication.verb !== 'publish') return undefined
  const { content } = publication
  const bytes =
    content.kind === 'penalty'
      ? await renderForm('publication-sheet', content)
      : await renderForm('result-sheet', { content })
  return { digest: contentDigest(content), bytes }
}

/** The publication with its sheet attached. */
export function withSheet(publication: Publication, sheet: Sheet | undefined): Publication {
  if (publication.verb !== 'publish' || !sheet) return publication
  if (sheet.digest !== contentDigest(publication.content))
    throw new Error('The sheet shows other content / 公示表与内容不一致')
  const buffer = Buffer.from(sheet.bytes)
  const sha256 = createHash('sha256').update(buffer).digest('hex')
  const { kind, documentNumber } = publication.content
  const name = `${publicKindNames[kind]}信息公示表 ${documentNumber}.pdf`
  return {
    ...publication,
    attachments: [{ name, mediaType: 'application/pdf', sha256, base64: buffer.toString('base64') }],
  }
}
