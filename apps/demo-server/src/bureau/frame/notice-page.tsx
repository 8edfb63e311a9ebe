import type { Bureau } from '../bureau'
import { publicPage } from './layout'

/** A page that only says something: not found, out of order. */
export function noticePage(bureau: Bureau, title: string, text: string): string {
  return publicPage({
    title,
    bureau,
    body: (
      <div class="narrow">
        <section class="panel">
          <h1>{title}</h1>
          <p>{text}</p>
        </section>
      </div>
    ),
  })
}
