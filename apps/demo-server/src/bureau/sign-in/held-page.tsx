import type { Bureau } from '../bureau'
import { publicPage } from '../frame/layout'

/** A form that came after its session had ended: every word stands here, to be sent on once the person has signed in again. */
export function heldPage(
  bureau: Bureau,
  action: string,
  sent: Readonly<Record<string, string | readonly string[]>>,
): string {
  const pairs = Object.entries(sent).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((text) => [name, text] as const),
  )
  return publicPage({
    title: '登录已失效',
    bureau,
    body: (
      <div class="narrow">
        <section class="panel">
          <h1>登录已失效，所填内容没有丢失</h1>
          <p>
            第一步：
            <a href="/sign-in" target="_blank" rel="noopener">
              在新窗口登录
            </a>
            。第二步：回到本页，继续提交。
          </p>
          <form method="post" action={action}>
            {pairs.map(([name, value], i) => (
              <textarea key={i} name={name} value={value} hidden readOnly />
            ))}
            <div class="actions">
              <button type="submit">已登录，继续提交</button>
            </div>
          </form>
        </section>
      </div>
    ),
  })
}
