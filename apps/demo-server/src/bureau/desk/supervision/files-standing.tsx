import { chinaTime } from '../../../web/china-time'
import type { Scrubbed } from '../../media'

/** 文件校验: whether the bytes of recordings and other files are still those that were uploaded. */
export function FilesStanding({ files: { files, since, damaged } }: { readonly files: Scrubbed }) {
  return (
    <section class="panel" id="files">
      <h2>音像和电子文件校验</h2>
      {files === 0 && <p>还没有上传的文件。</p>}
      {damaged.length > 0 && (
        <>
          <p>
            <b>{damaged.length}个文件缺失或者与上传时不一致。</b>请系统管理员从备份恢复，恢复后下次校验自动消除。
          </p>
          <ul>
            {damaged.map(({ caseId, sha256, name, fault }) => (
              <li key={caseId + sha256}>
                <a href={`/desk/cases/${caseId}`}>{caseId}</a> {name}：
                {fault === 'missing' ? '缺失或者无法读取' : '内容已被改动'}
              </li>
            ))}
          </ul>
        </>
      )}
      {files > 0 && since && (
        <p class="soft">
          共{files}个文件，每夜重新计算SHA-256；最早一次校验为{chinaTime(since)}。
        </p>
      )}
    </section>
  )
}
