import { evidenceRoles, type Finding } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { FindingCard } from '../pages/finding'
import { Refused } from '../pages/refused'
import { Copies } from './copies'
import { Files } from './files'
import { type Here, holds } from './here'
import { Originals } from './originals'
import { SeriesList } from './series-list'
import type { EvidenceView } from './view'

/** 证据: what was said of the files of a case and of their originals, and what is still missing. */
export function evidencePage(
  bureau: Bureau,
  user: User,
  view: EvidenceView,
  findings: readonly Finding[] = [],
  done = false,
): string {
  const { caseId, standing } = view
  const here: Here = { bureau, user, view, action: `/desk/cases/${caseId}/evidence` }
  return deskPage({
    title: `证据保管和公开副本 ${caseId}`,
    bureau,
    user,
    here: '',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/cases">案件</a> / <a href={`/desk/cases/${caseId}`}>{caseId}</a> /{' '}
          <a href={`/desk/cases/${caseId}/media`}>音像和电子文件</a> / 证据保管和公开副本
        </p>
        <h1>证据保管和公开副本</h1>
        {done && (
          <p class="done" role="status">
            已登记，并记入账本。
          </p>
        )}
        <Refused title="没有登记" findings={findings} law={bureau.law} />
        <section class="panel" id="standing">
          <h2>审核时应当注意（{standing.length}）</h2>
          {standing.length === 0 && <p class="soft">没有间断，也没有尚未说明的事项。</p>}
          {standing.map((finding) => (
            <FindingCard key={finding.message.zh} finding={finding} law={bureau.law} />
          ))}
        </section>
        <SeriesList {...here} />
        <Originals {...here} />
        <Files {...here} head={holds(user, evidenceRoles.leave)} />
        <Copies {...here} decides={holds(user, evidenceRoles.publication)} />
      </>
    ),
  })
}
