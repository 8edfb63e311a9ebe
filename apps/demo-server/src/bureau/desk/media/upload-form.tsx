import type { Registry } from '@zhifa/domain'
import { goOn } from '../going-on/next-own'

interface UploadFormProps {
  readonly caseId: string
  readonly limit: number
  readonly registry: Registry
  /** Proposed: what this person recorded with the last time, and the person. */
  readonly device: string | undefined
  readonly officer: string
  /** The case is archived: what is sent goes into its supplement, and whoever sends it is told. */
  readonly closed?: boolean
  /** Whoever sends a film is about to enter what it shows. */
  readonly onward?: boolean
}

/** Adds a file. Where scripts run it is sent in pieces and goes on after an interruption; where none do, as a plain form. */
export function UploadForm({
  caseId,
  limit,
  registry,
  device,
  officer,
  closed = false,
  onward = false,
}: UploadFormProps) {
  const at = `/desk/cases/${caseId}/media`
  const input = (name: string, title: string, type = 'text', value = '') => (
    <div class="field">
      <label for={`media-${name}`}>
        {title}
        <span class="optional">选填</span>
      </label>
      <input id={`media-${name}`} name={name} type={type} value={value} />
    </div>
  )
  return (
    <form
      method="post"
      action={at}
      enctype="multipart/form-data"
      class="panel"
      id="upload"
      data-upload={`${at}/uploads`}
    >
      <h2>{closed ? '上传补充材料' : '上传文件'}</h2>
      {closed && (
        <>
          <input type="hidden" name="supplement" value="yes" />
          <p class="note">
            本案已经归档，原案卷不变。上传的文件由档案管理人员在<a href={`/desk/cases/${caseId}/register`}>案卷登记</a>
            中登记为补充材料，编入补充卷。
          </p>
        </>
      )}
      {/* What is said of the file goes before it: then it is known when the file comes. */}
      {input('started', '录制开始时间', 'datetime-local')}
      {input('ended', '录制结束时间', 'datetime-local')}
      {input('device', '设备编号', 'text', device)}
      <div class="field">
        <label for="media-officer">
          录制人员<span class="optional">选填</span>
        </label>
        <select id="media-officer" name="officer">
          <option value="">请选择</option>
          {[...registry.officers.values()].map(({ id, name }) => (
            <option key={id} value={id} selected={id === officer}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {input('place', '录制地点')}
      <div class="field">
        <label for="media-file">文件</label>
        <input id="media-file" name="file" type="file" required />
        <p class="help">
          照片、录音、录像、PDF或者Office文档，不超过{Math.floor(limit / 1024 / 1024)}
          MB。网络中断后，再次选择同一文件即可接着上传。
        </p>
      </div>
      <p class="help" data-filmed role="status" />
      <p data-upload-state role="status" />
      <progress data-upload-progress max={1} value={0} hidden aria-label="上传进度" />
      <div class="actions">
        {onward && (
          <button type="submit" {...goOn}>
            上传并办理下一步
          </button>
        )}
        <button type="submit" class={onward ? 'quiet' : undefined}>
          上传
        </button>
        {!closed && !onward && (
          <button type="submit" class="quiet" {...goOn}>
            上传并办理下一步
          </button>
        )}
      </div>
    </form>
  )
}
