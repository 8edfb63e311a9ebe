import { finding, validate } from '@zhifa/domain'
import type { Request } from 'express'
import { z } from 'zod'
import { type CaseContext, confirmOnPaper, keepScan, type Proposed, type Refusal, refuse } from '../../cases'

/** What the form for a signature on paper sends, beside the file. */
const Sent = z.strictObject({
  person: z.string().min(1).max(100).meta({ title: '签字人' }),
  digest: z.string().meta({ title: '所确认内容的摘要' }),
  compared: z.literal('yes').meta({ title: '核对原件' }),
})

export interface SentPaper extends Pick<z.infer<typeof Sent>, 'person' | 'digest'> {
  readonly bytes: Uint8Array
}

/** Reads a form with a file (RFC 7578), as a browser sends it with or without scripts. */
export async function sentPaper({
  body,
  headers,
}: Request): Promise<{ readonly ok: true; readonly value: SentPaper } | Refusal> {
  try {
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': headers['content-type'] ?? '' },
    }).formData()
    const scan = form.get('scan')
    const field = (name: string) => form.get(name) ?? undefined
    const fields = { person: field('person'), digest: field('digest'), compared: field('compared') }
    const read = validate(Sent, fields, 'paper')
    if (!read.ok) return refuse(422, ...read.findings)
    const bytes =
      scan === null || typeof scan === 'string' ? new Uint8Array() : new Uint8Array(await scan.arrayBuffer())
    return { ok: true, value: { ...read.value, bytes } }
  } catch {
    return refuse(422, unreadable())
  }
}

/** Keeps the scan and enters the word of whoever signed it. */
export async function enterPaper<DB>(
  context: CaseContext<DB>,
  { proposalId, bytes, attestedBy, ...word }: SentPaper & { readonly proposalId: string; readonly attestedBy: string },
): Promise<Proposed> {
  const kept = await keepScan(context, { proposalId, bytes, user: attestedBy })
  return kept.ok ? confirmOnPaper(context, { ...word, proposalId, sha256: kept.sha256, attestedBy }) : kept
}

const unreadable = () =>
  finding('input.not-a-form', {
    outcome: 'not-met',
    zh: '上传的内容无法读取',
    en: 'what was uploaded cannot be read',
    cure: { zh: '请重新选择文件后提交', en: 'choose the file again and submit' },
  })
