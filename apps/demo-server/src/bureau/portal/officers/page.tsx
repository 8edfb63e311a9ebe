import type { Bureau } from '../../bureau'
import { publicPage } from '../../frame/layout'
import { Downloads } from '../downloads'
import type { PublicOfficer } from './officers'

export interface OfficersView {
  /** Those of this page. */
  readonly officers: readonly PublicOfficer[]
  readonly q: string
  /** The certificate with which this page ends; absent on the last one. */
  readonly next: string | undefined
  readonly count: number
}

function questionOf(q: string, after: string): string {
  const pairs = Object.entries({ q, after }).filter(([, value]) => value !== '')
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}

/** Who may enforce: what the public is entitled to see of each officer, and no more. */
export function officersPage(bureau: Bureau, { officers, q, next, count }: OfficersView): string {
  return publicPage({
    title: '行政执法人员',
    bureau,
    here: '/officers',
    body: (
      <>
        <p class="crumbs">
          <a href="/">首页</a> / 执法人员
        </p>
        <h1>行政执法人员</h1>
        <p class="soft">
          执法人员执法时应当主动出示证件。可以按姓名或者证号核验。另见<a href="/devices">电子技术监控设备</a>。
        </p>
        <form class="search" method="get" action="/officers">
          <input type="search" name="q" value={q} placeholder="姓名、单位或者执法证号" aria-label="查询" />
          <button type="submit">查询</button>
        </form>
        <section class="panel">
          <p class="facts" role="status">
            <span>共{count}个证件</span>
            {count > 0 && <Downloads path="/officers" query={questionOf(q, '')} />}
          </p>
          {officers.length === 0 ? (
            <p class="soft">没有符合条件的执法人员。</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th scope="col">姓名</th>
                  <th scope="col">单位</th>
                  <th scope="col">职务</th>
                  <th scope="col">执法证号</th>
                  <th scope="col">执法类别</th>
                  <th scope="col">执法区域</th>
                  <th scope="col">证件有效期</th>
                </tr>
              </thead>
              <tbody>
                {officers.map((officer) => (
                  <tr key={officer.certificate}>
                    <td>
                      <b>{officer.name}</b>
                    </td>
                    <td data-label="单位">{officer.department}</td>
                    <td data-label="职务">{officer.post}</td>
                    <td data-label="执法证号">{officer.certificate}</td>
                    <td data-label="执法类别">{officer.categories}</td>
                    <td data-label="执法区域">{officer.area}</td>
                    <td class="fit" data-label="有效期">
                      {officer.from} 至 {officer.until}{' '}
                      <span class={`badge ${officer.valid ? 'good' : 'bad'}`}>{officer.valid ? '有效' : '无效'}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {next !== undefined && (
            <nav class="turning" aria-label="分页">
              <a class="button quiet" rel="next" href={`/officers${questionOf(q, next)}`}>
                下一页
              </a>
            </nav>
          )}
        </section>
      </>
    ),
  })
}
