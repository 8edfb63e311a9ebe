import type { Finding } from '@zhifa/domain'
import { chinaTime } from '../../../web/china-time'
import { may, type User } from '../../access'
import type { ArchivePackage } from '../../archive'
import type { Bureau } from '../../bureau'
import { deskPage } from '../../frame/layout'

export interface ArchiveView {
  readonly caseId: string
  readonly archived: boolean
  readonly packages: readonly ArchivePackage[]
  readonly findings: readonly Finding[]
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** 归档移交包: what was packed of a case, and the way to pack it. */
export function archivePage(bureau: Bureau, user: User, { caseId, archived, packages, findings }: ArchiveView): string {
  return deskPage({
    title: `${caseId} 归档移交包`,
    bureau,
    user,
    here: '/desk/cases',
    body: (
      <>
        <p class="crumbs">
          <a href="/desk/cases">案件</a> / <a href={`/desk/cases/${caseId}`}>{caseId}</a> / 归档移交包
        </p>
        <h1>归档移交包</h1>
        <p class="soft">
          正卷、副卷和每份文书（PDF/A）、数据及其结构、音像和电子文件、元数据、摘要（SHA-256、SM3）和账本证明，一案一包。制作后不再改动，此后形成的材料另作补充包。
        </p>
        {findings.length > 0 && (
          <div class="alert" role="alert">
            {findings.map(({ code, message, cure }) => (
              <p key={code}>
                {message.zh}
                {cure && `。${cure.zh}`}
              </p>
            ))}
          </div>
        )}
        <section class="panel">
          <h2>已制作（{packages.length}）</h2>
          {packages.length === 0 ? (
            <p class="soft">尚未制作。</p>
          ) : (
            <ul class="plain">
              {packages.map(({ number, entries, sha256, packedBy, packedAt, zip, bytes = 0 }) => (
                <li key={number}>
                  {zip === undefined ? (
                    `第${number}包（未完成，请重新制作）`
                  ) : (
                    <a href={`/desk/cases/${caseId}/archive/${number}.zip`}>
                      第{number}包{number > 1 && '（补充）'} {megabytes(bytes)}
                    </a>
                  )}
                  <div class="soft">
                    <small>
                      {chinaTime(packedAt)} {bureau.registry.officers.get(packedBy)?.name ?? packedBy} · 记录{entries}项
                      · 清单 <code>{sha256.slice(0, 16)}…</code>
                    </small>
                  </div>
                </li>
              ))}
            </ul>
          )}
          {archived && may(user, 'packing-files') && (
            <form method="post" action={`/desk/cases/${caseId}/archive`}>
              <button type="submit">{packages.length === 0 ? '制作移交包' : '制作补充包'}</button>
            </form>
          )}
          {!archived && <p>案件归档后才能制作。</p>}
        </section>
        <section class="panel">
          <h2>接收方检测</h2>
          <p>在没有本系统的计算机上，用账本公钥（/ledger-keys.txt，另行取得）和见证方公钥检测四性：</p>
          <p>
            <code>zhifa-documents archive verify 包.zip --key 账本公钥 --witness 见证方公钥</code>
          </p>
        </section>
      </>
    ),
  })
}
