import { type ChangeKind, changeKindName, changeSchemas, type Finding } from '@zhifa/domain'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import { type Field, fieldsIn, formOf, Input, problemsByField } from '../form'
import { Problems } from './parts'

/** Changes whose data are a file of the law book. */
const files: ReadonlySet<ChangeKind> = new Set([
  'holidays-entered',
  'layer-entered',
  'benchmark-entered',
  'checklist-entered',
  'cause-entered',
])

/** What is filled in of a change, field by field; nothing where its data are a file, which no form shows. */
export function fieldsOfChange(kind: ChangeKind): readonly Field[] {
  const schema = files.has(kind) ? undefined : changeSchemas.get(kind)
  return schema ? fieldsIn(formOf(schema)).filter(({ key }) => key !== 'kind') : []
}

/** The form of one change. */
export function changePage(
  bureau: Bureau,
  user: User,
  view: {
    readonly kind: ChangeKind
    readonly value: Readonly<Record<string, unknown>>
    readonly json: string
    readonly reason: string
    readonly findings: readonly Finding[]
  },
): string {
  const { kind, value, json, reason, findings } = view
  const title = changeKindName(kind)
  const context = { registry: bureau.registry, problems: problemsByField(findings) }
  return deskPage({
    title,
    bureau,
    user,
    here: '/desk/administration',
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/desk/administration">管理</a> / {title}
        </p>
        <h1>{title}</h1>
        <Problems title="未能提出，没有任何变化" findings={findings} />
        <form method="post" action={`/desk/administration/new/${kind}`} class="panel">
          {files.has(kind) ? (
            <div class="field prose">
              <label for="f-json">数据（把文件内容粘贴在此，格式见操作说明）</label>
              <textarea id="f-json" name="json" rows={18} required class="mono" value={json} />
            </div>
          ) : (
            fieldsOfChange(kind).map((field) => (
              <Input key={field.key} field={field} name={field.key} value={value[field.key]} context={context} />
            ))
          )}
          <div class="field text">
            <label for="f-reason">依据和理由</label>
            <input id="f-reason" name="reason" value={reason} maxLength={500} required />
          </div>
          <div class="actions">
            <button type="submit">提交审批</button>
          </div>
        </form>
      </div>
    ),
  })
}
