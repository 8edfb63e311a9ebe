import { contentDigest, formatChineseDate, publicityOver, withdrawalGroundNames } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { type PublicVersion, verifyPath } from '../../cases'
import type { ErrorReport } from '../../disclosure'
import type { PublicCopy } from '../../evidence'
import { publicPage } from '../../frame/layout'
import { noticePage } from '../../frame/notice-page'
import { ContentRows, Row } from '../content'
import { Answers } from '../reports/answers'

/** One decision at its permanent address, or why it was taken down. */
export function decisionPage(
  bureau: Bureau,
  { item, publication, documentNumber, certified }: PublicVersion,
  answers: readonly ErrorReport[],
  verifier: boolean,
  copies: readonly PublicCopy[] = [],
): string {
  if (publication.verb === 'publish' && publicityOver(publication.content, bureau.today()))
    return noticePage(bureau, '公示期已届满', `${publication.content.documentNumber}的公示期已届满，不再公示。`)
  if (publication.verb === 'withdraw')
    return publicPage({
      title: '公示信息已撤回',
      bureau,
      body: (
        <div class="narrow">
          <p class="crumbs">
            <a href="/">首页</a> / <a href="/results">执法结果</a> / {documentNumber ?? '已撤回'}
          </p>
          <section class="panel official">
            <h1>公示信息已撤回</h1>
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
  const digest = contentDigest(content)
  return publicPage({
    title: content.caseName,
    bureau,
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/">首页</a> / <a href="/results">执法结果</a> / {content.documentNumber}
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
          <a href={`/${verifyPath(item, digest)}`}>核验文书</a>
          <a href={`/report?target=decision&id=${encodeURIComponent(item)}`}>报告错误</a>
        </div>
        {copies.length > 0 && (
          <section class="panel">
            <h2>证据公开副本</h2>
            <p class="soft">已隐去依法不予公开的内容，经本机关审核。</p>
            <ul class="plain">
              {copies.map(({ sha256 }, i) => (
                <li key={sha256}>
                  <a href={`/decisions/${item}/copies/${sha256}`}>公开副本{i + 1}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {certified && verifier && (
          <>
            <div id="verified" class="verified" role="status" />
            <script src="/assets/verify.js" defer />
          </>
        )}
        <Answers answers={answers} />
        <p class="lasting">
          第{publication.version}版，{formatChineseDate(publication.approvedOn)}经本机关办公室审核公开。固定网址{' '}
          <span class="mono">{new URL(`decisions/${item}`, bureau.publicUrl).href}</span>，内容摘要（SHA-256）{' '}
          <span class="mono">{digest}</span>。
        </p>
      </div>
    ),
  })
}
