import { mannerNames, volumeNames } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import type { FilesOverview } from '../../file-register'
import { deskPage } from '../../frame/layout'
import { readerOf } from './loans'

/** 案卷管理: files that are out, what waits, and what is to go to the archive or to its end. */
export function filesPage(bureau: Bureau, user: User, { loans, waiting, due }: FilesOverview): string {
  const link = (caseId: string) => <a href={`/desk/cases/${caseId}/register`}>{caseId}</a>
  return deskPage({
    title: '案卷管理',
    bureau,
    user,
    here: '/desk/supervision',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/supervision">监督考核</a> / 案卷管理
        </p>
        <h1>案卷的借阅、移交和销毁</h1>
        <section class="panel" id="out">
          <h2>借阅中（{loans.length}）</h2>
          {loans.length === 0 && <p class="soft">没有借出的案卷。</p>}
          <ul class="plain">
            {loans.map(({ caseId, loan, overdue }) => (
              <li key={`${caseId}/${loan.no}`}>
                {link(caseId)} {readerOf(loan, bureau.registry)}
                {mannerNames[loan.request.act.manner]}
                {volumeNames[loan.request.act.volume]}，{loan.request.act.until}用毕{' '}
                {overdue && <span class="badge bad">逾期未还</span>}
              </li>
            ))}
          </ul>
        </section>
        <section class="panel" id="waiting">
          <h2>待办理（{waiting.length}）</h2>
          {waiting.length === 0 && <p class="soft">没有。</p>}
          <ul class="plain">
            {waiting.map(({ caseId, what }) => (
              <li key={`${caseId} ${what}`}>
                {link(caseId)} {what}
              </li>
            ))}
          </ul>
        </section>
        <section class="panel" id="due">
          <h2>到期（{due.length}）</h2>
          {due.length === 0 && <p class="soft">没有应当移交或者鉴定的案卷。</p>}
          <ul class="plain">
            {due.map(({ caseId, archivedOn, transferBy, unverified, kept, disposable }) => (
              <li key={caseId}>
                {link(caseId)} {archivedOn}归档，保管至{kept === 'permanent' ? '永久' : (kept ?? '没有可用的规定')}
                {transferBy !== undefined && `，应于${transferBy}前移交县级档案馆`}{' '}
                {unverified && <span class="badge warn">未经核实</span>}{' '}
                {disposable && <span class="badge">可以提出销毁</span>}
              </li>
            ))}
          </ul>
        </section>
      </>
    ),
  })
}
