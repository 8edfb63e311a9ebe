import {
  formatChineseDate,
  publicityOver,
  publicKindNames,
  publicSubject,
  publicSummary,
  withdrawalGroundNames,
} from '@zhifa/domain'
import type { Bureau } from '../bureau'
import type { PublicVersion } from '../cases'
import type { ErrorReport } from '../disclosure'
import { publicPage } from '../frame/layout'
import { noticePage } from '../frame/notice-page'
import { ContentRows, Row } from './content'
import type { PublicOfficer } from './officers'
import { Answers } from './reports/answers'

/** All published decisions; a withdrawn one stays as a line that says so. */
export function decisionsPage(bureau: Bureau, versions: readonly PublicVersion[], q: string, kind = ''): string {
  const shown = versions.filter(({ publication, documentNumber }) => {
    if (publication.verb === 'publish' && publicityOver(publication.content, bureau.today())) return false
    if (kind !== '' && publication.key.split(':')[1] !== kind) return false
    const text =
      publication.verb === 'publish' ? `${publication.content.caseName}${publicSubject(publication.content)}` : ''
    return `${text}${documentNumber ?? ''}`.includes(q)
  })
  return publicPage({
    title: '执法结果公示',
    bureau,
    here: '/',
    body: (
      <>
        <h1>执法结果公示</h1>
        <p class="soft">
          行政处罚、行政许可决定和行政检查结果，依照《行政处罚法》第四十八条、《行政许可法》第四十条和《政府信息公开条例》第二十条公开。内容经本机关办公室审核。
          <a href="/feed.atom">订阅（Atom）</a> <a href="/feed.json">JSON Feed</a>
        </p>
        <nav class="kinds" aria-label="类别">
          {[['', '全部'], ...Object.entries(publicKindNames)].map(([id, name]) => (
            <a key={id} href={id === '' ? '/' : `/?kind=${id}`} aria-current={id === kind ? 'true' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <form class="search" method="get" action="/">
          {kind !== '' && <input type="hidden" name="kind" value={kind} />}
          <input type="search" name="q" value={q} placeholder="当事人、事项或者文号" aria-label="查询" />
          <button type="submit">查询</button>
        </form>
        <section class="panel">
          {shown.length === 0 ? (
            <p class="soft">没有符合条件的公示信息。</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th>名称</th>
                  <th>文号</th>
                  <th>结果</th>
                  <th>决定日期</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((version) => (
                  <DecisionLine key={version.item} version={version} />
                ))}
              </tbody>
            </table>
          )}
        </section>
      </>
    ),
  })
}

function DecisionLine({ version: { item, publication, documentNumber } }: { readonly version: PublicVersion }) {
  const href = `/decisions/${item}`
  if (publication.verb === 'withdraw')
    return (
      <tr>
        <td>
          <a href={href}>公示信息已撤回</a> <span class="badge bad">{withdrawalGroundNames[publication.ground]}</span>
        </td>
        <td data-label="文号">{documentNumber}</td>
        <td />
        <td class="fit" data-label="撤回日期">
          {publication.withdrawnOn}
        </td>
      </tr>
    )
  const { content } = publication
  return (
    <tr>
      <td>
        <a href={href}>{content.caseName}</a>
      </td>
      <td data-label="文号">{content.documentNumber}</td>
      <td data-label="结果">{publicSummary(content)}</td>
      <td class="fit" data-label="决定日期">
        {content.decidedOn}
      </td>
    </tr>
  )
}

/** One decision at its permanent address, or why it was taken down. */
export function decisionPage(
  bureau: Bureau,
  { item, publication, documentNumber, certified }: PublicVersion,
  answers: readonly ErrorReport[],
  verifier: boolean,
): string {
  if (publication.verb === 'publish' && publicityOver(publication.content, bureau.today()))
    return noticePage(bureau, '公示期已届满', `${publication.content.documentNumber}的公示期已届满，不再公示。`)
  if (publication.verb === 'withdraw')
    return publicPage({
      title: '公示信息已撤回',
      bureau,
      body: (
        <div class="narrow">
          <h1>公示信息已撤回</h1>
          <section class="panel official">
            <dl class="pairs">
              <Row title="文号">{documentNumber}</Row>
              <Row title="撤回原因">{withdrawalGroundNames[publication.ground]}</Row>
              <Row title="理由">{publication.reason}</Row>
              <Row title="撤回日期">{formatChineseDate(publication.withdrawnOn)}</Row>
            </dl>
          </section>
          <Answers answers={answers} />
        </div>
      ),
    })
  const { content, correction } = publication
  return publicPage({
    title: content.caseName,
    bureau,
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/">执法结果</a> / {content.documentNumber}
        </p>
        <section class="panel official">
          <h1>{content.caseName}</h1>
          {correction && <p class="note">本信息为更正后的版本：{correction}</p>}
          <ContentRows content={content} />
        </section>
        <div class="actions">
          <a class="button" href={`/decisions/${item}/sheet.pdf`}>
            公示表（PDF）
          </a>
          {certified && (
            <>
              <a class="button quiet" href={`/decisions/${item}/certificate.json`}>
                办案程序证书
              </a>
              {verifier && (
                <button
                  type="button"
                  class="quiet"
                  hidden
                  data-verify={`/decisions/${item}/certificate.json`}
                  data-into="verified"
                >
                  在浏览器中核验
                </button>
              )}
            </>
          )}
          <a href={`/report?target=decision&id=${encodeURIComponent(item)}`}>报告错误</a>
        </div>
        {certified && verifier && (
          <>
            <div id="verified" class="verified" role="status" />
            <script src="/assets/verify.js" defer />
          </>
        )}
        <Answers answers={answers} />
      </div>
    ),
  })
}

/** Who may enforce: what the public is entitled to see of each officer, and no more. */
export function officersPage(bureau: Bureau, officers: readonly PublicOfficer[], q: string): string {
  return publicPage({
    title: '行政执法人员',
    bureau,
    here: '/officers',
    body: (
      <>
        <h1>行政执法人员</h1>
        <p class="soft">执法人员执法时应当主动出示证件。可以按姓名或者证号核验。</p>
        <form class="search" method="get" action="/officers">
          <input type="search" name="q" value={q} placeholder="姓名、单位或者执法证号" aria-label="查询" />
          <button type="submit">查询</button>
        </form>
        <section class="panel">
          {officers.length === 0 ? (
            <p class="soft">没有符合条件的执法人员。</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th>姓名</th>
                  <th>单位</th>
                  <th>职务</th>
                  <th>执法证号</th>
                  <th>执法类别</th>
                  <th>执法区域</th>
                  <th>证件有效期</th>
                </tr>
              </thead>
              <tbody>
                {officers.map((officer) => (
                  <tr key={officer.certificate}>
                    <td>
                      <b>{officer.name}</b>
                    </td>
                    <td data-label="单位">{officer.department}</td>
                    <td data-label="职务">{officer.post}</td>
                    <td data-label="执法证号">{officer.certificate}</td>
                    <td data-label="执法类别">{officer.categories}</td>
                    <td data-label="执法区域">{officer.area}</td>
                    <td class="fit" data-label="有效期">
                      {officer.from} 至 {officer.until}{' '}
                      <span class={`badge ${officer.valid ? 'good' : 'bad'}`}>{officer.valid ? '有效' : '无效'}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      </>
    ),
  })
}

/** How to complain, and how to ask for a correction. */
export function complaintsPage(bureau: Bureau): string {
  const { agency } = bureau
  return publicPage({
    title: '监督投诉',
    bureau,
    here: '/complaints',
    body: (
      <div class="narrow">
        <h1>监督投诉</h1>
        <section class="panel official">
          <p>对执法行为有意见，或者认为公示内容有错误的，可以向本机关反映：</p>
          <dl class="pairs">
            <Row title="机关">{agency.name}</Row>
            <Row title="地址">{agency.address}</Row>
            <Row title="电话">{agency.telephone}</Row>
          </dl>
        </section>
        <section class="panel official">
          <h2>查询纠错</h2>
          <p>每一条公示信息的页面都可以报告错误。已经报告的，输入编号查询办理情况：</p>
          <form class="search" method="get" action="/reports">
            <input name="number" placeholder="十位编号" aria-label="纠错编号" pattern="[0-9a-z]{10}" required />
            <button type="submit">查询</button>
          </form>
        </section>
        <section class="panel official">
          <h2>救济途径</h2>
          <p>
            对行政处罚决定不服的，可以依法向{agency.government}申请行政复议，或者依法向{agency.court}
            提起行政诉讼。具体机关和期限以处罚决定书载明的为准。
          </p>
        </section>
      </div>
    ),
  })
}
