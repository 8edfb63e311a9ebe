import type { Bureau } from '../../bureau'
import { publicPage } from '../../frame/layout'
import { Independently } from './independently'
import { type Judged, verdicts } from './verdict-page'

export interface VerifyView {
  readonly number: string
  readonly sha256: string
  /** Something was asked for. */
  readonly asked: boolean
  readonly found: readonly Judged[]
  readonly verifier: boolean
}

/** Checking a paper by its number or its file; files are read in the browser and go nowhere. */
export function verifyPage(bureau: Bureau, view: VerifyView): string {
  const { number, verifier } = view
  return publicPage({
    title: '核验文书',
    bureau,
    here: '/verify',
    script: verifier ? '/assets/verify.js' : undefined,
    body: (
      <div class="narrow">
        <p class="crumbs">
          <a href="/">首页</a> / 核验文书
        </p>
        <h1>核验文书</h1>
        <p class="soft">
          本机关公示的文书末尾印有核验码，扫码即可查看文书是否为现行公示的内容。没有核验码的，可以按文号或者文件核验。
        </p>
        <Found {...view} />
        <section class="panel">
          <h2>按文号核验</h2>
          <form class="search" method="get" action="/verify">
            <input name="number" value={number} maxLength={128} required placeholder="完整文号" aria-label="文号" />
            <button type="submit">核验</button>
          </form>
        </section>
        <section class="panel">
          <h2>按文件核验</h2>
          <p>
            公示表（PDF）、办案程序证书、随机抽取结果、账本导出文件（连同检查点一起选择）。文件只在您的浏览器中读取，不会上传。
          </p>
          {verifier && (
            <p class="field" hidden data-check-files>
              <label for="files">选择文件</label>
              <input id="files" type="file" multiple accept=".pdf,.json,.jsonl,.txt" />
            </p>
          )}
          <div id="checked" class="verified" role="status" />
          <noscript>
            <p class="note">浏览器没有启用脚本，不能读取文件。请填写文件的 SHA-256 摘要，或者按下面的方法自行核验。</p>
          </noscript>
          <form class="search" method="get" action="/verify">
            <input
              name="sha256"
              value={view.sha256}
              pattern="[0-9a-fA-F]{64}"
              required
              placeholder="文件的 SHA-256 摘要（64位）"
              aria-label="文件摘要"
            />
            <button type="submit">核验</button>
          </form>
        </section>
        <Independently verifier={false} />
      </div>
    ),
  })
}

function Found({ asked, found, sha256 }: VerifyView) {
  if (!asked) return null
  if (found.length === 0)
    return (
      <div class="verdict bad" role="status">
        <h2>没有查到</h2>
        <p>
          {sha256 === ''
            ? '本机关没有公示过该文号。请核对文号是否完整；也可能出自其他机关，或者是伪造的。'
            : '没有现行公示的文书与该文件相同。文件可能是更正以前的版本，也可能被改动，请再按文号核验。'}
        </p>
      </div>
    )
  return (
    <>
      {found.map(({ item, version, verdict }) => (
        <div key={item} class={`verdict ${verdicts[verdict][1]}`} role="status">
          <h2>{verdict === 'valid' ? '现行公示' : verdicts[verdict][0]}</h2>
          <p>
            {version.documentNumber}{' '}
            {version.publication.verb === 'publish' && verdict === 'valid' ? version.publication.content.caseName : ''}
          </p>
          {verdict !== 'over' && (
            <p>
              <a href={`/decisions/${item}`}>
                {verdict === 'valid' ? '查看公示内容，与手中文书逐项核对' : '查看撤回公告'}
              </a>
            </p>
          )}
        </div>
      ))}
    </>
  )
}
