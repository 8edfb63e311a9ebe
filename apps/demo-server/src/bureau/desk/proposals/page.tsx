import { causeOf, type Finding, formatChineseDate, type StepInfo } from '@zhifa/domain'
import type { SeenProposal, User } from '../../access'
import type { Bureau } from '../../bureau'
import { type Proposal, stateNames } from '../../cases'
import { deskPage } from '../../frame/layout'
import { recordingFields } from '../act-form'
import { type DescribeContext, Described, knownOf, Value } from '../form'
import { FindingCard } from '../pages/finding'
import { Refused } from '../pages/refused'
import { ProposedAsReviewed } from '../review/as-reviewed'
import { Changes } from './changes'
import { Confirm } from './confirm-form'
import { OnPaper } from './on-paper'
import { People } from './people'
import type { Preview } from './preview'

export interface ProposalView {
  readonly seen: SeenProposal
  readonly step: StepInfo
  readonly preview: Preview
  /** The proposal that this one stands in place of. */
  readonly before: Proposal | undefined
  /** Why the last press did nothing, when it did. */
  readonly refused: readonly Finding[]
  /** Reasons that were typed and refused. */
  readonly reasons?: string
  /** What the browser needs to sign with a personal key, where the person has one. */
  readonly signing: object | undefined
  /** A layer demands a personal key for this step: nobody confirms without one. */
  readonly keyDemanded: boolean
  /** A word on paper is allowed for this step. */
  readonly paperAllowed: boolean
}

/** One proposal: every word of it, what follows from it, who has confirmed it, and what this person may do with it. */
export function proposalPage(bureau: Bureau, user: User, view: ProposalView): string {
  const { seen, step, preview, before, refused } = view
  const { proposal, record, waitingFor } = seen
  const name = (id: string): string => bureau.registry.officers.get(id)?.name ?? id
  return deskPage({
    title: `${step.title} ${record.id}`,
    bureau,
    user,
    here: '',
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/desk/cases">案件</a> / <a href={`/desk/cases/${record.id}`}>{record.id}</a> / {step.title}
        </p>
        <h1>{step.title}（待确认事项）</h1>
        <p class="facts">
          <span class={`badge ${proposal.state === 'open' ? '' : 'warn'}`}>{stateNames[proposal.state]}</span>
          <span>
            {name(proposal.by)}于{proposal.at.replace('T', ' ')}提出
          </span>
          <span>登记后为本案第{proposal.expectedSeq + 1}项</span>
        </p>
        <Refused title="未能办理，案件记录没有变化" findings={refused} law={bureau.law} />
        {proposal.returned && (
          <p class="alert" role="alert">
            {name(proposal.returned.by)}于{proposal.returned.at.replace('T', ' ')}退回：{proposal.returned.reasons}
          </p>
        )}
        {proposal.state === 'overtaken' && (
          <p class="alert" role="alert">
            提出之后，本案已登记其他办理行为，原确认不再有效。提出人可以不重新填写、按现在的案件记录重新提出。
          </p>
        )}
        <section class="panel">
          <h2>内容</h2>
          <Words bureau={bureau} view={view} />
        </section>
        {before && seen.whole && <Changes step={step} before={before} after={proposal} />}
        <Papers proposal={proposal} preview={preview} />
        <section class="panel">
          <h2>确认（{proposal.confirmations.length}）</h2>
          <People proposal={proposal} waitingFor={waitingFor} registry={bureau.registry} />
          <p class="soft">
            所列人员须各自确认，提出人有个人密钥的也须签名；全部确认后登记入卷，内容有任何改动都要重新确认。
          </p>
        </section>
        <Checks preview={preview} bureau={bureau} />
        <Buttons view={view} user={user} />
        {view.paperAllowed && <OnPaper seen={seen} user={user} registry={bureau.registry} />}
      </div>
    ),
  })
}

/** Every word of a proposal. */
export function Words({
  bureau,
  view,
}: {
  readonly bureau: Bureau
  readonly view: Pick<ProposalView, 'seen' | 'step'>
}) {
  const { seen, step } = view
  const { act } = seen.proposal
  const context: DescribeContext = {
    registry: bureau.registry,
    ...knownOf(bureau, causeOf(seen.record)),
  }
  const name = (id: string): string => bureau.registry.officers.get(id)?.name ?? id
  return (
    <>
      <dl class="values">
        <div>
          <dt>办理日期</dt>
          <dd>
            {formatChineseDate(act.on)}
            {act.at && ` ${act.at}`}
          </dd>
        </div>
        <div>
          <dt>办理人员</dt>
          <dd>{act.by.map(name).join('、')}</dd>
        </div>
        {act.approvedBy && (
          <div>
            <dt>批准人</dt>
            <dd>{name(act.approvedBy)}</dd>
          </div>
        )}
        {recordingFields(step)
          .filter((field) => Reflect.get(act, field.key) !== undefined)
          .map((field) => (
            <div key={field.key} class="long">
              <dt>{field.title}</dt>
              <dd>
                <Value field={field} value={Reflect.get(act, field.key)} context={context} />
              </dd>
            </div>
          ))}
      </dl>
      <Described schema={step.data} value={act.data} context={context} />
      {seen.whole && <ProposedAsReviewed record={seen.record} step={step.id} data={act.data} context={context} />}
      {!seen.whole && <p class="soft">部分内容依法保密，不向您显示。</p>}
    </>
  )
}

/** The papers that it would yield. */
export function Papers({ proposal, preview }: { readonly proposal: Proposal; readonly preview: Preview }) {
  if (preview.papers.length === 0) return null
  return (
    <section class="panel">
      <h2>拟形成的文书</h2>
      <ul class="plain">
        {preview.papers.map((paper, i) => (
          <li key={paper.form}>
            <a href={`/desk/proposals/${proposal.id}/documents/${i + 1}.pdf`}>{paper.title}（草稿）</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the domain says of it. */
export function Checks({ preview, bureau }: { readonly preview: Preview; readonly bureau: Bureau }) {
  const standing = preview.findings.filter(({ outcome }) => outcome !== 'met')
  const met = preview.findings.filter(({ outcome }) => outcome === 'met')
  return (
    <>
      {standing.map((finding) => (
        <FindingCard key={finding.code} finding={finding} law={bureau.law} />
      ))}
      {met.length > 0 && (
        <details class="panel">
          <summary>已核对并符合的规则（{met.length}）</summary>
          {met.map((finding) => (
            <FindingCard key={`${finding.code} ${finding.message.zh}`} finding={finding} law={bureau.law} />
          ))}
        </details>
      )}
    </>
  )
}

/** What this person may do with it; whoever may do nothing is told where it stands above. */
function Buttons({ view, user }: { readonly view: ProposalView; readonly user: User }) {
  const { proposal, whole } = view.seen
  const at = `/desk/proposals/${proposal.id}`
  const own = proposal.by === user.id
  if (own)
    return (
      <>
        <Confirm {...view} user={user} at={at} />
        <OwnButtons proposal={proposal} at={at} />
      </>
    )
  if (proposal.state !== 'open' || !whole) return null
  return (
    <section class="panel" id="confirm">
      <Confirm {...view} user={user} at={at} />
      <form method="post" action={`${at}/return`} class="stack">
        <div class="field">
          <label for="reasons">退回理由</label>
          <textarea id="reasons" name="reasons" rows={3} maxLength={2000} value={view.reasons ?? ''} />
        </div>
        <button type="submit" class="quiet">
          退回提出人
        </button>
      </form>
    </section>
  )
}

function OwnButtons({ proposal, at }: { readonly proposal: Proposal; readonly at: string }) {
  const { state, replacedBy, caseId, act, id } = proposal
  if (replacedBy !== undefined)
    return (
      <p>
        <a href={`/desk/proposals/${replacedBy}`}>已经重新提出</a>
      </p>
    )
  if (state === 'entered') return null
  return (
    <div class="actions">
      {state === 'overtaken' && (
        <form method="post" action={`${at}/renew`}>
          <button type="submit">按现在的记录重新提出</button>
        </form>
      )}
      {state !== 'open' && (
        <a class="button quiet" href={`/desk/cases/${caseId}/acts/${act.step}?proposal=${id}`}>
          修改后重新提出
        </a>
      )}
      {state !== 'withdrawn' && (
        <form method="post" action={`${at}/withdraw`}>
          <button type="submit" class="quiet">
            撤回
          </button>
        </form>
      )}
    </div>
  )
}
