import { valueNames } from '@zhifa/domain'
import { chinaTime } from '../../../web/china-time'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { type KeptRating, Rating } from '../../inspection-codes'

const names = valueNames(Rating.shape.rating) ?? {}
const badges: Readonly<Record<KeptRating['rating'], string>> = { good: 'good', fair: '', poor: 'bad' }

interface Rated {
  readonly rows: readonly KeptRating[]
  readonly next?: string
}

/** 检查评价: what the inspected said through the code of their check. */
export function ratingsPage(bureau: Bureau, user: User, { rows, next }: Rated): string {
  return deskPage({
    title: '检查评价',
    bureau,
    user,
    here: '/desk/supervision',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/supervision">监督考核</a> / 检查评价
        </p>
        <h1>被检查单位对检查的评价</h1>
        <p class="soft">检查后由持检查码的人在扫码页面提交，每次检查最多三次，不记录姓名。</p>
        <section class="panel">
          {rows.length === 0 ? (
            <p class="soft">还没有评价。</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th>时间</th>
                  <th>评价</th>
                  <th>意见</th>
                  <th>检查</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ caseId, number, rating, words, ratedAt }) => (
                  <tr key={`${caseId}/${number}`}>
                    <td class="fit">{chinaTime(ratedAt)}</td>
                    <td class="fit">
                      <span class={`badge ${badges[rating]}`}>{names[rating]}</span>
                    </td>
                    <td>{words}</td>
                    <td class="fit">
                      <a href={`/desk/cases/${caseId}`}>{caseId}</a>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {next && (
            <p>
              <a href={`/desk/supervision/ratings?after=${encodeURIComponent(next)}`}>下一页</a>
            </p>
          )}
        </section>
      </>
    ),
  })
}
