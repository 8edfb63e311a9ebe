import type { EvidencePaper } from '@zhifa/documents'
import { type CaseRecord, redactionsOf } from '@zhifa/domain'
import { chinaDateTime, chinaDay } from '../../../web/china-time'
import { needsToKnow, seesMedia, type User } from '../../access'
import type { CaseContext } from '../../cases'
import { evidenceOf, readWhole } from '../../evidence'
import { type MediaItem, mediaOf } from '../../media'

/** Of one file, and of all of them together, that one request takes into memory. */
const most = { file: 40 * 1024 * 1024, all: 300 * 1024 * 1024 } as const

const withheld = {
  notSeen: {
    zh: '音像和电子文件由本案办理人员和负责人、法制审核、档案管理人员查看，未予装订',
    en: 'not for this reader',
  },
  kept: {
    zh: '已标注为工作秘密、个人隐私或者商业秘密，查阅人没有参与本案，也没有获准查阅，未予装订',
    en: 'kept from this reader',
  },
  large: { zh: '文件过大，请在音像和电子文件中查看', en: 'too large to be bound' },
  gone: { zh: '文件缺失或者已损坏，请由系统管理员从备份恢复', en: 'the file is missing or damaged' },
} as const

/** The photographs and PDFs of a case for its bound file, as far as this person may read them. Copies for the public are none. */
export async function evidenceForFile<DB>(
  { db, bureau, media }: CaseContext<DB>,
  record: CaseRecord,
  user: User,
): Promise<EvidencePaper[]> {
  const { agency, registry } = bureau
  const events = await evidenceOf(db, agency.id, record.id)
  const copies = new Set(redactionsOf(events).map(({ copy }) => copy))
  const items = (await mediaOf(db, agency.id, record.id)).filter(
    ({ type, sha256 }) => (type.startsWith('image/') || type === 'application/pdf') && !copies.has(sha256),
  )
  const sees = await seesMedia(db, record, user)
  const reads = await needsToKnow(db, bureau, { record, events }, user)
  let left: number = most.all
  const contentOf = async ({ sha256, size }: MediaItem): Promise<EvidencePaper['content']> => {
    if (!sees) return { withheld: withheld.notSeen }
    if (!reads(sha256)) return { withheld: withheld.kept }
    if (size > most.file || size > left) return { withheld: withheld.large }
    if ((await media.blobs.size(sha256)) !== size) return { withheld: withheld.gone }
    left -= size
    return readWhole(media.blobs, sha256)
  }
  const papers: EvidencePaper[] = []
  for (const item of items) {
    const { name, type, sha256, started, uploadedAt, place, officer, uploadedBy } = item
    const at = started ?? chinaDateTime(uploadedAt)
    const maker = registry.officers.get(officer ?? uploadedBy)?.name
    const content = await contentOf(item)
    // Who may not see a file does not learn from its paper what it is called or where it was made.
    const open = content instanceof Uint8Array
    papers.push({
      ...{ type, sha256, content, on: started?.slice(0, 10) ?? chinaDay(uploadedAt) },
      name: open || sees ? name : '（不予显示）',
      ...(open ? { at, place, officer: maker } : {}),
    })
  }
  return papers
}
