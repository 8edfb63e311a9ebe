import {
  causeOf,
  type Entry,
  type Finding,
  hasRole,
  latest,
  markedCitation,
  officersNeeded,
  parseCitation,
  type ReviewQuestion,
  type Role,
  roleNames,
  type StepInfo,
} from '@zhifa/domain'
import { chinaTime } from '../../../web/china-time'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { ContentRows } from '../../portal/content'
import { actFields, recordingFields } from '../act-form'
import type { Questions } from '../checklists/questions'
import {
  type CaseFiles,
  fieldsIn,
  formOf,
  Input,
  type InputContext,
  knownOf,
  type Offer,
  problemsByField,
} from '../form'
import { goOn } from '../going-on/next-own'
import type { Overview } from '../view'
import { Answers } from './answers'
import { HeldBackTexts, KeptDoubts } from './held-back'
import { Refused } from './refused'

export interface ActView {
  readonly item: Overview
  readonly step: StepInfo
  readonly act: Readonly<Record<string, unknown>>
  readonly expectedSeq: number
  /** The proposal that came back, or was overtaken, and is proposed anew. */
  readonly replaces?: string | undefined
  /** Why the act was refused, when it was. */
  readonly findings: readonly Finding[]
  /** What a button was pressed for and could not fill in. */
  readonly lacking?: readonly Finding[]
  readonly json: boolean
  /** The uploaded files of the case that this person may see. */
  readonly files: CaseFiles
  /** Characters that no font draws and that the person is told of with this page. */
  readonly told?: string
  /** Names of the fields that the form proposes and nobody changed. */
  readonly proposed?: ReadonlySet<string>
  /** What a press writes beside a field, by its name. */
  readonly offers?: ReadonlyMap<string, readonly Offer[]>
  /** What was typed before, and how many entries were seen then. */
  readonly draft?: { readonly savedAt: Date; readonly seen: number }
  /** What the person did just now, and that this act comes after. */
  readonly done?: Entry
  /** How many entries were seen when the act was refused because the record had moved on. */
  readonly seen?: number
  /** What the rules of the review leave to the reviewer: each with a place for the answer. */
  readonly questions?: readonly ReviewQuestion[]
  /** The words of the published questions that the act answers. */
  readonly listed?: Questions
}

/** By which buttons that stand outside of the form belong to it. */
export const actForm = 'act'

/** The form of one act, made from the step's schema, with every refusal beside the field or above the form. */
export function actPage(bureau: Bureau, user: User, view: ActView): string {
  const { item, step } = view
  const at = `/desk/cases/${item.id}`
  return deskPage({
    title: `${step.title} ${item.id}`,
    bureau,
    user,
    here: '',
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/desk/cases">案件</a> / <a href={at}>{item.id}</a> / {step.title}
        </p>
        <h1>{step.title}</h1>
        <p class="facts">
          <span>
            {item.party}
            {item.cause}案
          </span>
          <span>由{roleNames[step.role]}办理</span>
          {step.approvedBy && <span>报{roleNames[step.approvedBy]}批准</span>}
        </p>
        <p>
          {step.hint}{' '}
          <small>依据{step.cites.map((text) => markedCitation(bureau.law, parseCitation(text))).join('、')}</small>
        </p>
        <ActBody bureau={bureau} view={view} />
      </div>
    ),
  })
}

/** What was refused, what came in between, and the form itself. */
export function ActBody({ bureau, view }: { readonly bureau: Bureau; readonly view: ActView }) {
  const at = `/desk/cases/${view.item.id}`
  return (
    <>
      {view.done && (
        <p class="done" role="status">
          已登记入卷：{view.done.seq}. {view.item.procedure.steps[view.done.step]?.title ?? view.done.step}
          。以下是下一步。
        </p>
      )}
      <Refused title="未能提出，案件记录没有变化" findings={view.findings} law={bureau.law} />
      <Refused title="没有填入" findings={view.lacking ?? []} law={bureau.law} />
      <Draft view={view} at={at} />
      <Since view={view} />
      <HeldBackTexts findings={view.findings} data={view.act.data} form={view.json ? undefined : actForm} />
      <Subject view={view} />
      {view.json ? <JsonForm view={view} at={at} /> : <Form view={view} bureau={bureau} at={at} />}
    </>
  )
}

/** That what was typed before is there again, and the way to begin anew. */
function Draft({ view, at }: { readonly view: ActView; readonly at: string }) {
  if (!view.draft) return null
  return (
    <form method="post" action={`${at}/acts/${view.step.id}/draft`} class="done split" role="status">
      <span>已恢复您{chinaTime(view.draft.savedAt)}保存的草稿。</span>
      <button type="submit" name="_do" value="discard" class="quiet">
        放弃草稿，重新填写
      </button>
    </form>
  )
}

/** What was entered since the person saw the record: to be compared with what they typed before it is sent again. */
function Since({ view: { item, seen, draft } }: { readonly view: ActView }) {
  const from = seen ?? draft?.seen
  const since = from === undefined ? [] : item.record.entries.filter(({ seq }) => seq > from)
  if (since.length === 0) return null
  return (
    <section class="note" role="alert">
      <p>您填写期间，本案新登记了以下事项。所填内容均已保留，请核对后再次提交：</p>
      <ul>
        {since.map(({ seq, step, on, by }) => (
          <li key={seq}>
            <a href={`/desk/cases/${item.id}#act-${seq}`} target="_blank" rel="noopener">
              {seq}. {item.procedure.steps[step]?.title ?? step}
            </a>{' '}
            {on} {by.map(({ name }) => name).join('、')}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the act is about, where a person must read before they say yes: the very text that would be published. */
function Subject({ view }: { readonly view: ActView }) {
  if (view.step.id !== 'disclosure-approval') return null
  const draft = latest(view.item.state, 'disclosure-draft')
  if (!draft?.data.content) return null
  return (
    <section class="panel">
      <h2>待审核的公开文本</h2>
      <p class="soft">
        {draft.by.map(({ name }) => name).join('、')}于{draft.on}起草。公众将看到的就是以下内容：
      </p>
      <ContentRows content={draft.data.content} />
      <KeptDoubts doubts={draft.data.keptDoubts} />
    </section>
  )
}

function Form({ view, bureau, at }: { readonly view: ActView; readonly bureau: Bureau; readonly at: string }) {
  const { step, act, expectedSeq, item } = view
  const context: InputContext = {
    registry: bureau.registry,
    problems: problemsByField(view.findings),
    only: {
      by: holders(bureau, step.role),
      ...(step.approvedBy ? { approvedBy: holders(bureau, step.approvedBy) } : {}),
    },
    ...knownOf(bureau, causeOf(item.record)),
    files: view.files,
    ...(view.proposed ? { proposed: view.proposed } : {}),
    ...(view.offers ? { offers: view.offers } : {}),
    ...(view.listed ?? {}),
  }
  const inputs = fieldsIn(formOf(step.data))
  const data = (act.data ?? {}) as Record<string, unknown>
  return (
    <form
      id={actForm}
      method="post"
      action={`${at}/acts/${step.id}`}
      class="panel"
      novalidate
      data-draft={`${at}/acts/${step.id}/draft`}
    >
      <input type="hidden" name="expectedSeq" value={expectedSeq} />
      {view.replaces !== undefined && <input type="hidden" name="replaces" value={view.replaces} />}
      {view.told !== undefined && (
        <>
          <input type="hidden" name="told" value={view.told} />
          <p class="note">上列文字没有字体可以印制。核对无误的，再次提出即可；文书待配置所列字体后印制。</p>
        </>
      )}
      {view.proposed && view.proposed.size > 0 && (
        <p class="note">
          标有“系统拟填”的内容取自案卷、法规或者您上次的填写，仅供参考：请逐项核对，不符的改正后再提出。
        </p>
      )}
      {/* The first button of a form is the one that Enter presses. */}
      <button type="submit" class="skip" tabIndex={-1} aria-hidden="true">
        提交
      </button>
      {actFields(step, officersNeeded(step, bureau.law, bureau.today())?.people).map((field) => (
        <Input key={field.key} field={field} name={field.key} value={act[field.key]} context={context} />
      ))}
      {inputs.length === 0 && <p class="note">本事项由系统依规则和案件记录完成，无须填写内容。</p>}
      {inputs.map((field) => {
        const props = { field, name: `data.${field.key}`, value: data[field.key], context }
        return step.id === 'review-opinion' && field.key === 'answers' ? (
          <Answers key={field.key} {...props} questions={view.questions ?? []} />
        ) : (
          <Input key={field.key} {...props} />
        )
      })}
      {recordingFields(step).map((field) => (
        <Input key={field.key} field={field} name={field.key} value={act[field.key]} context={context} />
      ))}
      <p class="help" data-draft-state role="status">
        {view.findings.length > 0 || view.draft ? '所填内容已在服务器保存为草稿。' : '填写的内容会保存为您的草稿。'}
      </p>
      <p class="soft">提出即为本人确认；还列有其他人员的，由其各自登录确认，全部确认后登记入卷。</p>
      <div class="actions">
        <button type="submit">提出并确认</button>
        <button type="submit" class="quiet" {...goOn}>
          提出并办理下一步
        </button>
        <a href={at}>返回案件</a>
        <a class="soft" href={`${at}/acts/${step.id}?view=json`}>
          以JSON填写
        </a>
      </div>
    </form>
  )
}

/** Who holds a role today. */
function holders({ registry, today }: Bureau, role: Role): string[] {
  return [...registry.officers.values()].filter((officer) => hasRole(officer, role, today())).map(({ id }) => id)
}

function JsonForm({ view, at }: { readonly view: ActView; readonly at: string }) {
  const { step, act, expectedSeq } = view
  return (
    <form method="post" action={`${at}/acts/${step.id}?view=json`} class="panel">
      <input type="hidden" name="expectedSeq" value={expectedSeq} />
      {view.replaces !== undefined && <input type="hidden" name="replaces" value={view.replaces} />}
      <div class="field">
        <label for="json">事项（JSON）</label>
        <textarea
          id="json"
          name="json"
          class="mono"
          rows={24}
          value={JSON.stringify({ step: step.id, ...act }, null, 2)}
        />
      </div>
      <div class="actions">
        <button type="submit">提出并确认</button>
        <a href={`${at}/acts/${step.id}`}>以表单填写</a>
      </div>
    </form>
  )
}
