import type { CaseRecord } from '@zhifa/domain'
import { chinaTime } from '../../../web/china-time'
import { seesMedia, type User } from '../../access'
import type { CaseContext } from '../../cases'
import { mediaOf } from '../../media'
import type { CaseFiles } from '../form'

/** The uploaded files of a case as a person chooses from them: none where they may not see them. */
export async function filesOf<DB>({ db, bureau }: CaseContext<DB>, record: CaseRecord, user: User): Promise<CaseFiles> {
  const items = (await seesMedia(db, record, user)) ? await mediaOf(db, bureau.agency.id, record.id) : []
  return {
    href: `/desk/cases/${record.id}/media`,
    options: items.map(({ sha256, name, uploadedAt }) => [sha256, `${name}（${chinaTime(uploadedAt)}上传）`]),
  }
}
