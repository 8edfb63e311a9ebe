import { type Finding, fileRoles, type Role } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { Refused } from '../pages/refused'
import { Disposals } from './disposals'
import type { Here, RegisterView } from './here'
import { Loans } from './loans'
import { Supplement } from './supplement'
import { Transfers } from './transfers'

/** 案卷登记: who reads the finished file, what stops its disposal, and its end. */
export function registerPage(
  bureau: Bureau,
  user: User,
  view: RegisterView,
  findings: readonly Finding[] = [],
): string {
  const { caseId, archivedOn, standing } = view
  const says: Here['says'] = (kind) => {
    const roles: readonly Role[] | undefined = fileRoles[kind]
    return roles === undefined || roles.some((role) => user.roles.includes(role))
  }
  const here: Here = { bureau, user, view, action: `/desk/cases/${caseId}/register`, says }
  return deskPage({
    title: `案卷登记 ${caseId}`,
    bureau,
    user,
    here: '',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/cases">案件</a> / <a href={`/desk/cases/${caseId}`}>{caseId}</a> / 案卷登记
        </p>
        <h1>案卷登记</h1>
        <Refused title="没有登记" findings={findings} law={bureau.law} />
        <p class="facts">
          <span>{archivedOn === undefined ? '尚未归档' : `${archivedOn}归档`}</span>
          <span>保管至{view.keptUntil}</span>
          {view.transferBy !== undefined && (
            <span>
              {view.transferBy}前移交县级档案馆 <span class="badge warn">未经核实</span>
            </span>
          )}
          {standing.gone && <span class="badge">{standing.gone === 'disposed' ? '已销毁' : '已移交'}</span>}
        </p>
        <p class="soft">
          登记的是归档的案卷；系统中的记录和账本不因案卷销毁、移交而删除。归档以后收到的材料编入补充卷，不放入原案卷。
        </p>
        {archivedOn !== undefined && (
          <>
            <Loans {...here} />
            <Disposals {...here} />
            <Supplement {...here} />
            <Transfers {...here} />
          </>
        )}
      </>
    ),
  })
}
