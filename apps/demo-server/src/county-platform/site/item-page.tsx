import { type Publication, type PublicContent, publicityOver, publicRows, withdrawalGroundNames } from '@zhifa/domain'
import type { ItemPageData } from '../storage/public-items'
import { page } from './layout'
import { chineseDate, chineseTime, markNames } from './words'

/** One item at its permanent address: the decision, or the public notice that it was withdrawn and why. */
export function itemPage(
  site: string,
  item: ItemPageData,
  { today, verifier }: { readonly today: string; readonly verifier: boolean },
): string {
  const { mark, publication, documentNumber } = item
  if (publication.verb === 'publish' && publicityOver(publication.content, today)) return endedPage(site, item)
  const title = publication.verb === 'publish' ? publication.content.caseName : (documentNumber ?? '已撤回的公示信息')
  return page(
    site,
    title,
    <article>
      <h1>
        {title} <span class={`badge ${mark}`}>{markNames[mark]}</span>
      </h1>
      {publication.verb === 'publish' ? (
        <Decision content={publication.content} item={item} verifier={verifier} />
      ) : (
        <Withdrawn notice={publication} item={item} />
      )}
      <Remarks item={item} />
      <Proof item={item} />
    </article>,
  )
}

/** The time of publication is over: the page says so and nothing else, whether or not a withdrawal has arrived. */
function endedPage(site: string, { documentNumber, agencyName }: ItemPageData): string {
  const title = '公示期已届满'
  return page(
    site,
    title,
    <article>
      <h1>{title}</h1>
      <p class="notice">
        {agencyName ?? '行政机关'}
        {documentNumber ?? ''}的公示期已届满，不再公示。
      </p>
    </article>,
  )
}

function Decision({
  content,
  item,
  verifier,
}: {
  readonly content: PublicContent
  readonly item: ItemPageData
  readonly verifier: boolean
}) {
  return (
    <>
      <dl>
        {publicRows(content).map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {item.attachments.length > 0 && (
        <>
          <h2>附件</h2>
          <ul class="plain">
            {item.attachments.map((file, i) => (
              <Attachment
                file={file}
                at={`/items/${item.recordId}/attachments/${file.sha256}`}
                n={i}
                verifier={verifier}
              />
            ))}
          </ul>
          {verifier && <script src="/verify.js" defer />}
        </>
      )}
    </>
  )
}

/** A file; a procedure certificate can be run again right here, by the reader's own browser. */
function Attachment({
  file: { name, size, mediaType, sha256 },
  at,
  n,
  verifier,
}: {
  readonly file: ItemPageData['attachments'][number]
  readonly at: string
  readonly n: number
  readonly verifier: boolean
}) {
  const certificate = mediaType === 'application/json'
  return (
    <li>
      <a href={at}>{name}</a>（{certificate ? 'JSON' : 'PDF'}，{Math.ceil(size / 1024)} KB）
      <div class="proof">SHA-256 {sha256}</div>
      {certificate && (
        <>
          <p class="proof">
            证书载明办案步骤、日期、条文、期限和审核情况，不含案卷内容和个人信息。任何人都可以重新核验：在本页核验，或者下载后运行
            zhifa-domain verify --certificate。
          </p>
          {verifier && (
            <>
              <button type="button" hidden data-verify={at} data-into={`verified-${n}`}>
                在浏览器中核验
              </button>
              <div id={`verified-${n}`} class="verified" role="status" />
            </>
          )}
        </>
      )}
    </li>
  )
}

function Withdrawn({
  notice,
  item,
}: {
  readonly notice: Extract<Publication, { verb: 'withdraw' }>
  readonly item: ItemPageData
}) {
  return (
    <div class="notice">
      <p>
        {item.agencyName ?? '行政机关'}
        {item.documentNumber === null ? '' : `${item.documentNumber}决定`}的公示信息已于
        {chineseDate(notice.withdrawnOn)}撤回。
      </p>
      <p>
        <strong>撤回事由：</strong>
        {withdrawalGroundNames[notice.ground]}
      </p>
      <p>
        <strong>公开说明的理由：</strong>
        {notice.reason}
      </p>
    </div>
  )
}

function Remarks({ item }: { readonly item: ItemPageData }) {
  if (item.remarks.length === 0) return null
  return (
    <>
      <h2>更正与撤回记录</h2>
      <ul class="plain">
        {item.remarks.map(({ version, verb, text, at }) => (
          <li>
            {chineseTime(at)} 第 {version} 版 {verb === 'publish' ? '更正' : '撤回'}：{text}
          </li>
        ))}
      </ul>
    </>
  )
}

function Proof({ item }: { readonly item: ItemPageData }) {
  return (
    <>
      <h2>公示信息</h2>
      <p class="proof">
        首次公示 {chineseTime(item.firstPublishedAt)}；最近更新 {chineseTime(item.updatedAt)}；第 {item.version} 版
        <br />
        公示编号 {item.recordId}；内容摘要（SHA-256）{item.digest}
      </p>
    </>
  )
}
