import { formatChineseDate } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import type { VisitPage, VisitRow } from './visits'
import { YearsBeside } from './years'

/** 入企活动: who was visited without a check, how often, and what became of what was noticed. */
export function visitsPage(bureau: Bureau, user: User, { year, total, repeated, rows, next }: VisitPage): string {
  return deskPage({
    title: `入企活动 ${year}年`,
    bureau,
    user,
    here: '/desk/supervision',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/supervision">监督考核</a> / 入企活动
        </p>
        <h1>不属于检查的入企活动（{year}年）</h1>
        <p class="soft">
          共{total}次，多次前往的对象{repeated}
          个。入企活动不计入检查频次，不填写检查表，不责令改正，取得的材料不作为处罚的证据。
        </p>
        <p class="actions">
          <YearsBeside path="/desk/supervision/visits" year={year} today={bureau.today()} />
        </p>
        <section class="panel">
          {rows.length === 0 ? (
            <p class="soft">没有。</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th>日期</th>
                  <th>对象</th>
                  <th>事由</th>
                  <th>本年度</th>
                  <th>线索</th>
                  <th>活动</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.caseId}>
                    <td class="fit">{formatChineseDate(row.on)}</td>
                    <td data-label="对象">{row.party}</td>
                    <td class="fit" data-label="事由">
                      {row.reason}
                    </td>
                    <td data-label="本年度">
                      <Often row={row} />
                    </td>
                    <td data-label="线索">
                      <Lead row={row} />
                    </td>
                    <td class="fit" data-label="活动">
                      <a href={`/desk/cases/${row.caseId}`}>{row.caseId}</a>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {next && (
            <p>
              <a href={`/desk/supervision/visits?year=${year}&after=${next}`}>下一页</a>
            </p>
          )}
        </section>
      </>
    ),
  })
}

function Often({ row: { before, checks } }: { readonly row: VisitRow }) {
  return (
    <>
      {before > 0 ? <span class="badge warn">第{before + 1}次前往</span> : <span class="soft">第1次前往</span>}
      {checks > 0 && (
        <div>
          <small>另有检查{checks}次</small>
        </div>
      )}
    </>
  )
}

function Lead({ row: { noticed, check } }: { readonly row: VisitRow }) {
  if (noticed === 0) return <span class="soft">无</span>
  return check ? (
    <a href={`/desk/cases/${check}`}>转为检查{check}</a>
  ) : (
    <span class="badge bad">{noticed}条未转为检查</span>
  )
}
