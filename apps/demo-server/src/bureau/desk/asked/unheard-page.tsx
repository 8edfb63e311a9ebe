import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'

interface Unheard {
  /** What was not understood, as it stands in the address. */
  readonly pairs: readonly (readonly [name: string, value: string])[]
  /** The same address without it. */
  readonly rest: string
}

/** 网址中的条件不能识别: what was asked is not answered with something else. */
export function unheardPage(bureau: Bureau, user: User, { pairs, rest }: Unheard): string {
  return deskPage({
    title: '网址中的条件不能识别',
    bureau,
    user,
    here: '',
    body: (
      <div class="narrow">
        <section class="panel">
          <h1>网址中的条件不能识别</h1>
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
    ),
  })
}
