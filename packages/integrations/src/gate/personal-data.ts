import { createHash } from 'node:crypto'
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
import { type Looked, together } from './looked'
import { ClosedPdfError, fileTexts } from './pdf-texts'

const bytes = /^attachments\.\d+\.base64$/
const cites = ['政府信息公开条例 15']

/** What the gate in front of a push knows besides. */
export interface PushGate extends GateContext {
  /** Digests (SHA-256) of files whose pictures somebody looked at and found nobody's data in. */
  readonly looked?: readonly string[]
  /** Which of some files, by their SHA-256, are evidence that may not leave: the originals, of which a redacted copy may go out. */
  readonly withheld?: (digests: readonly string[]) => Promise<ReadonlySet<string>>
}

/**
 * What a publication certainly says of a person that may not leave, in its words, the names of its files and what is in them;
 * doubt was decided by whoever approved it. What no program reads in a file, a picture say, is a doubt of its own: it stands until
 * somebody has looked, and `looked` names the file by its digest.
 */
export async function personalDataIn(publication: Publication, gate: PushGate = {}): Promise<Finding | undefined> {
  const texts = outgoingTexts(publication).filter(({ field }) => !bytes.test(field))
  try {
    const attached = await lookAtAttached(publication)
    return (
      (await originalsIn(publication, attached, gate)) ??
      certainIn([...texts, ...attached.texts], gate) ??
      unreadIn(publication, attached.unread, gate)
    )
  } catch (error) {
    if (!(error instanceof ClosedPdfError)) throw error
    return closedFile(error, ['attachments'])
  }
}

/** That nobody can look into a file. */
export const closedFile = ({ code }: ClosedPdfError, path: readonly string[]): Finding =>
  finding(code, {
    outcome: 'not-met',
    zh: '附件加密或者层层嵌套，无法检查其中有无个人信息',
    en: 'a file that goes along is locked or nested: nobody can see what it says of people',
    cites,
    path,
    cure: { zh: '请改用未加密的文件', en: 'attach a file that is not locked' },
  })

/** Evidence itself among what goes along, or inside of it, whatever it is called there. */
async function originalsIn(
  publication: Publication,
  { inside }: Looked,
  { withheld }: PushGate,
): Promise<Finding | undefined> {
  const files = publication.verb === 'publish' ? publication.attachments : []
  if (!withheld || files.length === 0) return undefined
  const own = files.map(({ base64 }) => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex'))
  const kept = await withheld([...own, ...inside])
  if (kept.size === 0) return undefined
  return finding('push.original-evidence', {
    outcome: 'not-met',
    zh: '附件是案件的证据原件，或者其中夹带证据原件，不得公开',
    en: 'a file that goes along is evidence itself, or holds it: only its redacted copy may go out',
    cites,
    read: { files: [...kept] },
    path: ['attachments'],
    cure: { zh: '请改用经审核的公开副本', en: 'attach the approved copy for the public' },
  })
}

/** What texts certainly say of a person. */
export function certainIn(texts: readonly OutgoingText[], gate: GateContext = {}): Finding | undefined {
  const held = heldBack(texts, gate).filter(({ certainty }) => certainty === 'certain')
  if (held.length === 0) return undefined
  return gateFinding('push.personal-data', '拟推送的信息', held, { cites, path: (held[0]?.field ?? '').split('.') })
}

async function lookAtAttached(publication: Publication): Promise<Looked> {
  if (publication.verb !== 'publish') return { texts: [], unread: [], inside: [] }
  const found: Looked[] = []
  for (const [i, { base64, mediaType }] of publication.attachments.entries()) {
    const field = `attachments.${i}`
    const file = Buffer.from(base64, 'base64')
    const value = mediaType === 'application/json' ? jsonOf(file) : undefined
    found.push(
      value === undefined ? await fileTexts(file, field) : { texts: dataTexts(value, field), unread: [], inside: [] },
    )
  }
  return together(found)
}

function unreadIn(publication: Publication, unread: readonly string[], { looked = [] }: PushGate): Finding | undefined {
  const files = publication.verb === 'publish' ? publication.attachments : []
  const open = files.flatMap(({ name, sha256 }, i) => {
    const places = unread.filter((place) => place === `attachments.${i}` || place.startsWith(`attachments.${i}.`))
    return places.length > 0 && !looked.includes(sha256) ? [{ name, sha256, places }] : []
  })
  const [first] = open
  if (!first) return undefined
  const digests = open.map(({ sha256 }) => sha256).join(', ')
  return finding('push.attachment-unread', {
    outcome: 'undetermined',
    zh: `附件有${open.flatMap(({ places }) => places).length}处是图片或者其他无法读取的内容，无法检查其中有无个人信息`,
    en: 'files that go along show pictures or something else that cannot be read: whether they say anything of people is not known',
    cites,
    read: { files: open.map(({ sha256, places }) => ({ sha256, places })) },
    path: (first.places[0] ?? '').split('.'),
    cure: {
      zh: `请由批准公开的人员逐页查看，确认没有个人信息后，把附件的摘要（SHA-256：${digests}）列入已确认的内容；或者改用可以读取文字的文件`,
      en: `let whoever approves look at each place, and name the digest of the file (${digests}) as looked at; or attach a file whose text can be read`,
    },
  })
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
