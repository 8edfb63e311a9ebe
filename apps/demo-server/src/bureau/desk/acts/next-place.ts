import type { CaseRecord } from '@zhifa/domain'
import { seesMedia, type User } from '../../access'
import type { CaseContext } from '../../cases'
import { nextForm, nextOwnAct } from '../going-on/next-own'
import { mayAdd } from '../media/accept'
import { unnamed } from '../prefill'
import { filmsOf } from './films-of'

/**
 * Where somebody goes on who pressed to go on after an act: the form of what comes next; or, where that must be filmed and there is no film
 * yet that no act names, the page on which the film is put into the case, which leads on to the form. Who films nothing goes on to the form from there.
 * @param done the entry that was made with the press
 */
export async function nextPlace<DB>(
  { db, bureau }: Pick<CaseContext<DB>, 'db' | 'bureau'>,
  { record, user }: { readonly record: CaseRecord; readonly user: User },
  sent: Readonly<Record<string, unknown>>,
  done: number,
): Promise<string | undefined> {
  const form = nextForm(bureau, record, user, sent, done)
  const next = form === undefined ? undefined : nextOwnAct(bureau, record, user)
  // What must be filmed only as it turns out is known when the form says so.
  if (typeof next?.recording !== 'string') return form
  if (!(await seesMedia(db, record, user)) || !(await mayAdd(db, record, user))) return form
  const films = unnamed(record, await filmsOf(db, bureau, record))
  return films.length > 0 ? form : `/desk/cases/${record.id}/media?for=${next.id}&after=${done}#upload`
}
