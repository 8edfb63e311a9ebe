import type { CaseRecord } from '@zhifa/domain'
import type { CaseContext } from '../../cases'
import { type MediaItem, mediaOf } from '../../media'

/** The films and sound recordings that were put into a case. */
export async function filmsOf<DB>(
  db: CaseContext<DB>['db'],
  bureau: CaseContext<DB>['bureau'],
  { id }: CaseRecord,
): Promise<MediaItem[]> {
  const files = await mediaOf(db, bureau.agency.id, id)
  return files.filter(({ type }) => type.startsWith('video/') || type.startsWith('audio/'))
}
