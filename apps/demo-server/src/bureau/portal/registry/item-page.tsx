import { articles, formatChineseDate } from '@zhifa/domain'
import type { Bureau } from '../../bureau'
import { type ErrorReport, verifyRegistryPath } from '../../disclosure'
import { publicPage } from '../../frame/layout'
import { Answers } from '../reports/answers'
import { Sections } from './sections'
import type { ShownItem } from './shown'
import { DutyNotes } from './staleness'

/** One item at its permanent address: the approved text, what it rests on, its editions, and how to say that it is wrong. */
export function registryItemPage(bureau: Bureau, item: ShownItem, answers: readonly ErrorReport[]): string {
  const { edition, state, duties } = item
  const { text } = edition
  return publicPage({
    title: text.title,
    bureau,
    body: (
      <>
        <p class="crumbs">
          <a href="/">首页</a> / <a href="/registry">事前公开</a> / {text.title}
        </p>
        <section class="panel official">
          <h1>{text.title}</h1>
          <p class="facts centre">
            <span>第{edition.edition}版</span>
            <span>{formatChineseDate(edition.approvedOn)}公开</span>
            <span>经本机关办公室审核</span>
          </p>
          <DutyNotes duties={duties} />
          <Sections sections={text.sections} />
        </section>
        <div class="actions">
          {text.document && (
            <a class="button" href={`/registry/${item.id}/document.pdf`}>
              下载（PDF）
            </a>
          )}
          <a href={`/${verifyRegistryPath(item.id, edition.digest)}`}>核验文书</a>
          <a href={`/report?target=registry&id=${encodeURIComponent(item.id)}`}>报告错误</a>
        </div>
        <Answers answers={answers} />
        <section class="panel spaced">
          <h2>依据（{text.restsOn.length}条）</h2>
          <p>{articles(text.restsOn)}</p>
          <h2 class="spaced">版次</h2>
          <ul class="plain">
            {state.editions.toReversed().map((each) => (
              <li key={each.edition}>
                第{each.edition}版 <small>{each.approvedOn}</small>
                {each.reason && <span> {each.reason}</span>}
              </li>
            ))}
          </ul>
          <p class="soft">
            <small class="mono">内容摘要（SHA-256）{edition.digest}</small>
          </p>
        </section>
      </>
    ),
  })
}
