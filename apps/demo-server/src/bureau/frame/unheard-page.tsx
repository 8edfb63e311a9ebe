import type { Unheard } from '../../web/heard'
import type { User } from '../access'
import type { Bureau } from '../bureau'
import { deskPage, publicPage } from './layout'

/** 网址中的条件不能识别: what was asked is not answered with something else. @param user who is signed in and asked at the desk */
export function unheardPage(bureau: Bureau, { pairs, rest }: Unheard, user?: User): string {
  const title = '网址中的条件不能识别'
  const body = (
    <div class="narrow">
      <section class="panel">
        <h1>{title}</h1>
        <p>下列条件本页没有，或者其取值不能识别，所以没有列出任何内容：</p>
        <ul>
          {pairs.map(([name, value]) => (
            <li key={name}>
              <code>
                {name}={value}
              </code>
            </li>
          ))}
        </ul>
        <p>
          <a href={rest}>去掉这些条件，按其余条件查看</a>
        </p>
      </section>
    </div>
  )
  return user ? deskPage({ title, bureau, user, here: '', body }) : publicPage({ title, bureau, body })
}
