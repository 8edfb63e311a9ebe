import type { User } from '../access'
import type { Bureau } from '../bureau'
import { deskPage, publicPage } from './layout'

/**
 * A page that only says something: not found, out of order. @param user who is signed in and asked for a page of the desk: told there,
 * with the way back, or they would take themselves for signed out
 */
export function noticePage(bureau: Bureau, title: string, text: string, user?: User): string {
  const body = (
    <div class="narrow">
      <section class="panel">
        <h1>{title}</h1>
        <p>{text}</p>
        {user && (
          <p>
            <a href="/desk">返回待办</a>
          </p>
        )}
      </section>
    </div>
  )
  return user ? deskPage({ title, bureau, user, here: '', body }) : publicPage({ title, bureau, body })
}
