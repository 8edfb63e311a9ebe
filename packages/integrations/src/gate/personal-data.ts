import {
  type Finding,
  finding,
  type GateContext,
  gateFinding,
  heldBack,
  type OutgoingText,
  outgoingTexts,
  ProcedureCertificate,
  type Publication,
} from '@zhifa/domain'
import { formatNote, headText, parseHead, parseNote } from '@zhifa/domain/ledger'
import { ClosedPdfError, fileTexts } from './pdf-texts'

const bytes = /^attachments\.\d+\.base64$/
const cites = ['政府信息公开条例 15']

/**
 * What a publication certainly says of a person that may not leave, in its words, the names of its files and what is in them;
 * doubt was decided by whoever approved it.
 */
export async function personalDataIn(publication: Publication, gate: GateContext = {}): Promise<Finding | undefined> {
  const texts = outgoingTexts(publication).filter(({ field }) => !bytes.test(field))
  try {
    return certainIn([...texts, ...(await attachedTexts(publication))], gate)
  } catch (error) {
    if (!(error instanceof ClosedPdfError)) throw error
    return finding(error.code, {
      outcome: 'not-met',
      zh: '附件加密或者层层嵌套，无法检查其中有无个人信息',
      en: 'a file that goes along is locked or nested: nobody can see what it says of people',
      cites,
      path: ['attachments'],
      cure: { zh: '请改用未加密的文件', en: 'attach a file that is not locked' },
    })
  }
}

/** What texts certainly say of a person. */
export function certainIn(texts: readonly OutgoingText[], gate: GateContext = {}): Finding | undefined {
  const held = heldBack(texts, gate).filter(({ certainty }) => certainty === 'certain')
  if (held.length === 0) return undefined
  return gateFinding('push.personal-data', '拟推送的信息', held, { cites, path: (held[0]?.field ?? '').split('.') })
}

async function attachedTexts(publication: Publication): Promise<OutgoingText[]> {
  if (publication.verb !== 'publish') return []
  const texts: OutgoingText[] = []
  for (const [i, { base64, mediaType }] of publication.attachments.entries()) {
    const field = `attachments.${i}`
    const file = Buffer.from(base64, 'base64')
    const value = mediaType === 'application/json' ? jsonOf(file) : undefined
    texts.push(...(value === undefined ? await fileTexts(file, field) : dataTexts(value, field)))
  }
  return texts
}

/**
 * The texts of data. Hashes and signatures of a certificate's checkpoint are no words: among so many letters and figures a name of a
 * network with an account behind it stands by chance. They are left out where they are nothing but that.
 */
function dataTexts(value: unknown, field: string): OutgoingText[] {
  const read = ProcedureCertificate.safeParse(value)
  if (!read.success || !read.data.ledger) return outgoingTexts(value, field)
  const { ledger, ...rest } = read.data
  const note = parseNote(ledger.checkpoint)
  const head = note && parseHead(note.text)
  if (!note || !head || headText(head) !== note.text || formatNote(note) !== ledger.checkpoint)
    return outgoingTexts(value, field)
  const names = [head.origin, ...note.signatures.map(({ name }) => name)]
  return outgoingTexts({ ...rest, ledger: { ...ledger, checkpoint: names } }, field)
}

/** Data by its values, digests and credit codes left out; nothing for what is no JSON. */
function jsonOf(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(file))
  } catch {
    return undefined
  }
}
