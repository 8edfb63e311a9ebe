import type { DocumentDraft } from '@zhifa/documents'
import { type Finding, formatChineseDate } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { formOfDraft } from '../drafts/form-of-draft'
import { type MissingField, missingFields } from '../drafts/missing'
import { fieldsIn, Input, type InputContext, idOf, problemsByField } from '../form'
import type { Overview } from '../view'
import { actTitle } from './draft-list'
import { Refused } from './refused'

export interface DraftView {
  readonly item: Overview
  readonly draft: DocumentDraft
  /** Its number among the drafts of the case, from 1. */
  readonly n: number
  /** What the record knows, or what a person has filled in so far. */
  readonly data: unknown
  /** Why the document was refused, when it was. */
  readonly findings: readonly Finding[]
}

/** A document that the record fills in part: what it knows is filled in, what is missing is marked. */
export function draftPage(bureau: Bureau, user: User, view: DraftView): string {
  const { item, draft, findings } = view
  const at = `/desk/cases/${item.id}`
  const missing = missingFields(draft, view.data)
  return deskPage({
    title: `${draft.title} ${item.id}`,
    bureau,
    user,
    here: '',
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/desk/cases">案件</a> / <a href={at}>{item.id}</a> / 待补充的文书
        </p>
        <h1>{draft.title}</h1>
        <p class="facts">
          <span>
            {item.party}
            {item.cause}案
          </span>
          <span>
            {actTitle(item, draft)}（{formatChineseDate(draft.on)}）
          </span>
        </p>
        <p class="note">
          本页只生成文书，不改变案件记录，填写的内容也不保存。文书打印签署后，请归入案卷；需要由系统记录的事项，另行登记入卷。
        </p>
        <Refused title="未能生成文书，案件记录没有变化" findings={findings} law={bureau.law} />
        {(missing.length > 0 || findings.length === 0) && <Missing fields={missing} />}
        <Form view={view} bureau={bureau} missing={missing} at={at} />
      </div>
    ),
  })
}

function Missing({ fields }: { readonly fields: readonly MissingField[] }) {
  if (fields.length === 0) return <p>各项均已填写，请核对后生成。</p>
  return (
    <p>
      案件记录已经填写的内容请核对，尚待填写{fields.length}项：
      {fields.map(({ path, title }, i) => (
        <>
          {i > 0 && '、'}
          <a href={`#${idOf(`data.${path}`)}`}>{title}</a>
        </>
      ))}
      。
    </p>
  )
}

interface FormProps {
  readonly view: DraftView
  readonly bureau: Bureau
  readonly missing: readonly MissingField[]
  readonly at: string
}

function Form({ view, bureau, missing, at }: FormProps) {
  const context: InputContext = {
    registry: bureau.registry,
    problems: problemsByField(view.findings),
    missing: new Set(missing.map(({ path }) => `data.${path}`)),
  }
  const data = (view.data ?? {}) as Record<string, unknown>
  return (
    <form method="post" action={`${at}/drafts/${view.n}`} class="panel" novalidate>
      {/* The first button of a form is the one that Enter presses. */}
      <button type="submit" class="skip" tabIndex={-1} aria-hidden="true">
        生成
      </button>
      {fieldsIn(formOfDraft(view.draft.form)).map((field) => (
        <Input key={field.key} field={field} name={`data.${field.key}`} value={data[field.key]} context={context} />
      ))}
      <div class="actions">
        <button type="submit">生成PDF</button>
        <a href={at}>返回案件</a>
      </div>
    </form>
  )
}
