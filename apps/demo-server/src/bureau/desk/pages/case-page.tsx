import type { DocumentDraft, RecordDocument } from '@zhifa/documents'
import { causeOf, formatChineseDate, partiesNamed, partyName } from '@zhifa/domain'
import { may, type SeenProposal, type User } from '../../access'
import type { Bureau } from '../../bureau'
import { actsOf, type Entering } from '../../cases'
import { deskPage } from '../../frame/layout'
import type { LedgerPosition } from '../../ledger'
import { knownOf } from '../form'
import { caseDeadlines, type Overview, type RunningDeadline } from '../view'
import { Afterwards } from './afterwards'
import { DeadlineItem } from './deadline'
import { DraftList } from './draft-list'
import { NextActs } from './next-acts'
import { ProposalList } from './proposal-list'
import { PublicationPanels, type PublicationView } from './publication'
import { Timeline } from './timeline'

export interface CaseView {
  readonly item: Overview
  readonly documents: readonly RecordDocument[]
  readonly drafts: readonly DocumentDraft[]
  /** Of each party of the case that has a public item. */
  readonly publications: readonly PublicationView[]
  readonly ledger: LedgerPosition
  readonly entering: readonly Entering[]
  /** 检查码: the check is approved and not made yet. */
  readonly hasCode: boolean
  /** Papers that came after the file was closed. */
  readonly late: number
  /** Whether this person sees the recordings, and who looked at the case. */
  readonly sees: { readonly media: boolean; readonly reads: boolean }
  /** What is proposed and waits for somebody. */
  readonly proposals: readonly SeenProposal[]
  /** The title of the act that was just written. */
  readonly done: string | undefined
}

/** One case: where it stands, what may be done, what was done, and what follows from it. */
export function casePage(bureau: Bureau, user: User, view: CaseView): string {
  const { item, done } = view
  const deadlines = caseDeadlines(item.record, bureau)
  return deskPage({
    title: `${item.id} ${item.party}`,
    bureau,
    user,
    here: '',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/cases">案件</a> / {item.id}
        </p>
        {done && (
          <p class="done" role="status">
            “{done}”已登记入卷。
          </p>
        )}
        <h1>
          {item.party}
          {item.cause}案
        </h1>
        <p class="facts">
          <span>案件编号 {item.id}</span>
          <span>{item.procedure.title}</span>
          <span class={`badge ${item.final ? 'good' : ''}`}>{item.phase}</span>
          {item.state.phaseSince && <span>自{formatChineseDate(item.state.phaseSince)}</span>}
        </p>
        <div class="columns">
          <div>
            {view.proposals.length > 0 && (
              <section class="panel">
                <h2>等待确认的事项（{view.proposals.length}）</h2>
                <ProposalList
                  items={view.proposals.map((seen) => ({ ...seen, procedure: seen.record.procedure }))}
                  registry={bureau.registry}
                />
              </section>
            )}
            <section class="panel next">
              <h2>下一步</h2>
              <NextActs item={item} acts={actsOf(item.record, item.state, bureau)} user={user} law={bureau.law} />
            </section>
            <Afterwards item={item} bureau={bureau} />
            <section class="panel record">
              <h2>办案全过程（{item.record.entries.length}）</h2>
              <Timeline
                entries={item.record.entries}
                entering={view.entering}
                procedure={item.procedure}
                context={{
                  registry: bureau.registry,
                  ...knownOf(bureau, causeOf(item.record)),
                }}
              />
            </section>
          </div>
          <aside>
            <Deadlines deadlines={deadlines} />
            {item.record.entries.some(({ step }) => step === 'review-submission') && (
              <section class="panel">
                <h2>法制审核</h2>
                <a href={`/desk/cases/${item.id}/review`}>审核要点、送审材料和审核意见</a>
              </section>
            )}
            {partiesNamed(item.record).length > 0 && (
              <section class="panel">
                <h2>当事人档案</h2>
                {partiesNamed(item.record).map(({ id, no, party }) => (
                  <p key={id}>
                    <a href={`/desk/cases/${item.id}/parties/${no}`}>{partyName(party)}</a>
                  </p>
                ))}
              </section>
            )}
            <section class="panel">
              <h2>文书</h2>
              <Documents item={item} documents={view.documents} />
            </section>
            {item.record.procedure === 'plan.inspection' && item.record.entries.length > 0 && (
              <section class="panel">
                <h2>随机抽取</h2>
                <a href={`/desk/cases/${item.id}/draws`}>准备抽取、公布承诺、抽取和结果</a>
              </section>
            )}
            {view.hasCode && (
              <section class="panel">
                <h2>检查码</h2>
                <a href={`/desk/cases/${item.id}/code`}>到场后请被检查单位扫码</a>
              </section>
            )}
            {view.sees.media && (
              <section class="panel">
                <h2>音像和电子文件</h2>
                <p>
                  <a href={`/desk/cases/${item.id}/media`}>查看和上传</a>
                </p>
              </section>
            )}
            <DraftList item={item} drafts={view.drafts} />
            <section class="panel">
              <h2>公开</h2>
              <PublicationPanels views={view.publications} />
            </section>
            {may(user, 'packing-files') && item.state.phase === 'archived' && (
              <section class="panel">
                <h2>归档移交包</h2>
                <p>
                  <a href={`/desk/cases/${item.id}/archive`}>制作和取用</a>
                </p>
              </section>
            )}
            {item.state.phase === 'archived' && (
              <section class="panel">
                <h2>案卷登记</h2>
                <p>
                  <a href={`/desk/cases/${item.id}/register`}>借阅、移交和销毁</a>
                </p>
                <p>
                  <a href={`/desk/cases/${item.id}/register#supplement`}>补充卷（{view.late}件）</a>
                </p>
                <p>
                  <a href={`/desk/cases/${item.id}/appraisal`}>案卷评查</a>
                </p>
              </section>
            )}
            <section class="panel">
              <h2>运算凭证</h2>
              <p>
                <a href={`/desk/cases/${item.id}/receipts`}>期限和审核核对的依据</a>
              </p>
            </section>
            {view.sees.reads && (
              <section class="panel">
                <h2>查阅日志</h2>
                <p>
                  <a href={`/desk/cases/${item.id}/reads`}>谁查看过本案</a>
                </p>
              </section>
            )}
            <section class="panel">
              <h2>防篡改账本</h2>
              <Ledger ledger={view.ledger} exports={may(user, 'ledger-export')} />
            </section>
          </aside>
        </div>
      </>
    ),
  })
}

function Deadlines({ deadlines }: { readonly deadlines: readonly RunningDeadline[] }) {
  const open = deadlines.filter(({ status }) => !['kept', 'missed', 'lapsed'].includes(status))
  const over = deadlines.filter(({ status }) => ['kept', 'missed', 'lapsed'].includes(status))
  return (
    <section class="panel">
      <h2>期限</h2>
      {deadlines.length === 0 && <p class="soft">还没有开始计算的期限。</p>}
      {open.map((item) => (
        <DeadlineItem key={`${item.startedBy} ${item.rule}`} item={item} />
      ))}
      {over.length > 0 && (
        <details>
          <summary>已经结束的期限（{over.length}）</summary>
          {over.map((item) => (
            <DeadlineItem key={`${item.startedBy} ${item.rule}`} item={item} />
          ))}
        </details>
      )}
    </section>
  )
}

function Documents({ item, documents }: { readonly item: Overview; readonly documents: readonly RecordDocument[] }) {
  if (documents.length === 0) return <p class="soft">还没有形成文书。</p>
  return (
    <>
      <ul class="plain">
        {documents.map((document, i) => (
          <li key={`${document.seq} ${document.form}`}>
            <a href={`/desk/cases/${item.id}/documents/${i + 1}.pdf`}>{document.title}</a> <small>{document.on}</small>
          </li>
        ))}
      </ul>
      <div class="actions">
        <a class="button quiet" href={`/desk/cases/${item.id}/file.pdf`}>
          案卷（PDF）
        </a>
      </div>
    </>
  )
}

function Ledger({ ledger, exports }: { readonly ledger: LedgerPosition; readonly exports: boolean }) {
  const newest = ledger.leaves.at(-1)
  return (
    <dl class="pairs">
      <dt>本案记录</dt>
      <dd>
        {newest ? `${ledger.leaves.length}项，最新为账本第${newest.index + 1}项` : '尚无'}
        {newest && (
          <div>
            <code>{newest.hash.slice(0, 32)}…</code>
          </div>
        )}
      </dd>
      <dt>账本</dt>
      <dd>
        共{ledger.size}项，根哈希
        <div>
          <code>{ledger.root.slice(0, 32)}…</code>
        </div>
      </dd>
      {exports && (
        <>
          <dt>独立验证</dt>
          <dd>
            <a href="/desk/ledger.jsonl">导出记录</a> · <a href="/desk/checkpoint.txt">签名检查点</a>
            <div>
              下载后运行 <code>zhifa-domain verify</code> 核对
            </div>
          </dd>
        </>
      )}
    </dl>
  )
}
