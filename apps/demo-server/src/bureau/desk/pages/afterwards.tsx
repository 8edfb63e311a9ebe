import { formatChineseDate, stillPossible } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import type { Overview } from '../view'

const whose = { party: '当事人', agency: '本机关', other: '其他机关' } as const

/** 结案以后仍然可能: closing a file ends no remedy; shown once it can be closed, was closed, or was archived. */
export function Afterwards({ item, bureau }: { readonly item: Overview; readonly bureau: Bureau }) {
  const closing = item.procedure.steps.closing
  const closed = item.state.byStep.has('closing')
  if (!closed && !closing?.in.includes(item.state.phase)) return null
  const found = stillPossible(item.record, { law: bureau.law, asOf: bureau.today() })
  if (found.length === 0) return null
  return (
    <section class="panel" id="afterwards">
      <h2>{closed ? '结案以后仍然可能' : '结案不影响'}</h2>
      <ul>
        {found.map(({ rule, title, until, whose: side }) => (
          <li key={`${rule} ${until}`}>
            {title}（{whose[side]}）：{until === undefined ? '期限没有可用的规定' : `至${formatChineseDate(until)}`}
          </li>
        ))}
      </ul>
      <p class="soft">发现决定有错误的，本机关随时可以自行改正（行政处罚法第七十五条第二款）。</p>
    </section>
  )
}
