import { type EvidenceEvent, type Finding, isKept, recordingKept, secrecyNames, secrecyOf } from '@zhifa/domain'
import { chinaDay, chinaTime } from '../../../web/china-time'
import type { User } from '../../access'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'
import type { MediaItem } from '../../media'
import { typeTitle } from './content-type'
import { UploadForm } from './upload-form'

export interface MediaView {
  readonly caseId: string
  readonly items: readonly MediaItem[]
  /** What was said of the evidence. */
  readonly events: readonly EvidenceEvent[]
  /** Whether this person may read a file. */
  readonly reads: (sha256: string) => boolean
  /** Whether this person may add files. */
  readonly adds: boolean
  /** Files that came after the case was archived. */
  readonly late: ReadonlySet<string>
  /** The case is archived: what is added goes into its supplement. */
  readonly closed: boolean
  /** With which device this person made the last recording. */
  readonly device: string | undefined
  readonly limit: number
  readonly findings: readonly Finding[]
  readonly done: boolean
  /** The entry after which somebody was led here. */
  readonly entered?: { readonly seq: number; readonly title: string } | undefined
  /** The act for whose film they were. */
  readonly next?: { readonly title: string; readonly href: string } | undefined
  /** Whether the script was built that sends files in pieces. */
  readonly script: boolean
}

/** 音像和电子文件: the files of a case, played and shown where browsers can, and the way to add one. */
export function mediaPage(bureau: Bureau, user: User, view: MediaView): string {
  const { caseId, items, adds } = view
  const late = items.filter((item) => statusOf(bureau, item) === 'late').length
  return deskPage({
    title: `音像和电子文件 ${caseId}`,
    bureau,
    user,
    here: '',
    script: adds && view.script ? '/assets/upload.js' : undefined,
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/cases">案件</a> / <a href={`/desk/cases/${caseId}`}>{caseId}</a> / 音像和电子文件
        </p>
        <h1>音像和电子文件</h1>
        {view.done && (
          <p class="done" role="status">
            文件已保存，并记入账本。
          </p>
        )}
        {view.next && (
          <p class="done" role="status">
            {view.entered && `已登记入卷：${view.entered.seq}. ${view.entered.title}。`}
            下一步“{view.next.title}”在音像记录事项清单内：上传录音录像后接着填写，录制时间自动填入；也可以
            <a href={view.next.href}>先填写内容</a>。
          </p>
        )}
        {view.findings.length > 0 && (
          <section class="refusal" role="alert">
            <h2>没有保存</h2>
            <ul>
              {view.findings.map(({ code, message, cure }) => (
                <li key={code + message.zh}>
                  {message.zh}
                  {cure && <div class="soft">{cure.zh}</div>}
                </li>
              ))}
            </ul>
          </section>
        )}
        <p class="facts">
          <span>{items.length}个文件</span>
          <span>{sizeText(items.reduce((sum, { size }) => sum + size, 0))}</span>
          {late > 0 && <span class="badge bad">逾期上传{late}个</span>}
          <a href={`/desk/cases/${caseId}/evidence`}>分段、保管、涉密情况和公开副本</a>
        </p>
        {adds && (
          <UploadForm
            caseId={caseId}
            limit={view.limit}
            registry={bureau.registry}
            device={view.device}
            officer={user.id}
            closed={view.closed}
            onward={view.next !== undefined}
          />
        )}
        {items.length === 0 && <p class="soft">本案还没有上传文件。</p>}
        {items.map((item) => (
          <Item key={item.sha256} item={item} bureau={bureau} view={view} />
        ))}
      </>
    ),
  })
}

const statusOf = ({ law, today }: Bureau, { ended, uploadedAt }: MediaItem) =>
  ended === undefined
    ? undefined
    : recordingKept(law, { endedOn: ended.slice(0, 10), archivedOn: chinaDay(uploadedAt), asOf: today() }).status

interface ItemProps {
  readonly item: MediaItem
  readonly bureau: Bureau
  readonly view: Pick<MediaView, 'events' | 'reads' | 'late'>
}

function Item({ item, bureau, view: { events, reads, late } }: ItemProps) {
  const { name, sha256, sm3, started, ended, device, officer, place, uploadedAt } = item
  const person = (id: string): string => bureau.registry.officers.get(id)?.name ?? id
  const href = `/desk/cases/${item.caseId}/media/${sha256}`
  const status = statusOf(bureau, item)
  const secrecy = secrecyOf(events, sha256)
  const readable = reads(sha256)
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['大小', sizeText(item.size)],
    ['类型', typeTitle(item.type)],
    ['录制时间', started && `${started.replace('T', ' ')}${ended ? ` 至 ${ended.replace('T', ' ')}` : ''}`],
    ['录制设备', device],
    ['录制人员', officer && person(officer)],
    ['录制地点', place],
    ['上传', `${person(item.uploadedBy)} ${chinaTime(uploadedAt)}`],
  ]
  return (
    <article class="panel" id={`file-${sha256.slice(0, 16)}`}>
      <h2>
        {name} {status === 'late' && <span class="badge bad">逾期上传</span>}{' '}
        {late.has(sha256) && <span class="badge">归档后补充</span>}{' '}
        {secrecy !== undefined && isKept(secrecy) && <span class="badge warn">{secrecyNames[secrecy]}</span>}
      </h2>
      {readable ? <Shown item={item} href={href} /> : <p class="soft">已标注，须经负责人准予才能查看。</p>}
      <dl class="pairs">
        {facts.map(
          ([title, text]) =>
            text !== undefined && (
              <>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </>
            ),
        )}
      </dl>
      <details>
        <summary>校验值</summary>
        <p>
          SHA-256 <code>{sha256}</code>
        </p>
        <p>
          SM3 <code>{sm3}</code>
        </p>
      </details>
      {readable && (
        <a class="button quiet" href={href} download={name}>
          下载
        </a>
      )}
    </article>
  )
}

/** What browsers show of a file; of anything else there is only the way to save it. */
function Shown({ item: { type, name }, href }: { readonly item: MediaItem; readonly href: string }) {
  // biome-ignore lint/a11y/useMediaCaption: what a device recorded has no captions
  if (type.startsWith('video/')) return <video class="media" controls preload="metadata" src={href} aria-label={name} />
  // biome-ignore lint/a11y/useMediaCaption: what a device recorded has no captions
  if (type.startsWith('audio/')) return <audio controls preload="none" src={href} aria-label={name} />
  if (type.startsWith('image/'))
    return (
      <a href={href}>
        <img class="media thumbnail" src={href} alt={name} loading="lazy" />
      </a>
    )
  return null
}

function sizeText(bytes: number): string {
  const units = ['字节', 'KB', 'MB', 'GB']
  const power = Math.min(3, bytes === 0 ? 0 : Math.floor(Math.log2(bytes) / 10))
  return `${(bytes / 1024 ** power).toFixed(power === 0 ? 0 : 1)}${units[power]}`
}
