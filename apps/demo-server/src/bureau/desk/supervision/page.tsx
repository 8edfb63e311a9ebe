import { formatChineseDate, statisticsDue } from '@zhifa/domain'
import { may, type User } from '../../access'
import type { AccountEvent } from '../../accounts'
import type { Bureau } from '../../bureau'
import type { Examined } from '../../cases'
import { deskPage } from '../../frame/layout'
import type { Scrubbed } from '../../media'
import { AccountActs } from './account-acts'
import { DoublePublicity } from './double-publicity'
import { FilesStanding } from './files-standing'
import { type LedgerStanding, Standing } from './ledger-standing'
import { Symptoms } from './symptoms'

interface Output {
  readonly title: string
  readonly what: string
  readonly href: string
}

/** 监督考核: what leaves the record for supervision, appraisal, decisions and the credit system, ready to be taken along. */
export function supervisionPage(
  bureau: Bureau,
  user: User,
  year: number,
  mayExport: boolean,
  standing: LedgerStanding,
  examined: Examined | undefined,
  files: Scrubbed,
  overdue: number,
  lateMatters: number,
  accounts: readonly AccountEvent[],
): string {
  const due = statisticsDue(bureau.law, { year: year - 1 })
  const groups: readonly (readonly [title: string, outputs: readonly Output[]])[] = [
    [
      '行政执法监督',
      [
        { title: '案件清单', what: '全部案件的程序、阶段、日期、超期和公开情况，不含当事人姓名', href: 'cases.csv' },
        ...(mayExport
          ? [
              { title: '全过程记录（账本）', what: '每一项办理记录，可独立核验', href: '/desk/ledger.jsonl' },
              {
                title: '账本检查点',
                what: '签名的账本长度和根（C2SP 签名文本），有见证方联署的一并给出',
                href: '/desk/checkpoint.txt',
              },
            ]
          : []),
      ],
    ],
    [
      '行政决策和年度公开',
      [
        { title: `${year}年统计`, what: '处罚、许可、强制、检查的数量和金额', href: `statistics?year=${year}` },
        {
          title: `${year - 1}年统计`,
          what: due === undefined ? '上一年度' : `上一年度，应于${formatChineseDate(due)}前公开`,
          href: `statistics?year=${year - 1}`,
        },
      ],
    ],
    [
      '绩效考核',
      [
        {
          title: `${year}年自查和考核数据`,
          what: '案件、人员办件、音像记录、期限和用时',
          href: `appraisal?year=${year}`,
        },
      ],
    ],
  ]
  return deskPage({
    title: '监督考核',
    bureau,
    user,
    here: '/desk/supervision',
    body: (
      <>
        <h1>监督考核</h1>
        <p class="soft">由案件记录直接生成，数字背后的每一项都能在案卷中查到。</p>
        <Standing {...standing} />
        <FilesStanding files={files} />
        <AccountActs bureau={bureau} events={accounts} />
        <Symptoms examined={examined} law={bureau.law} />
        <section class="panel">
          <h2>确认方式和逾期录入</h2>
          <p>
            <a href={`/desk/supervision/record?year=${year}`}>
              {year}年各种确认方式的占比、个人密钥签名和逾期录入的事项，附所涉案件
            </a>
          </p>
        </section>
        <section class="panel">
          <h2>统计数据和推送状态</h2>
          <ul class="plain">
            <li>
              <a href="/desk/figures">案件、用时、期限、音像记录、录入、审核和检查频次的统计图表，附所涉案件</a>
            </li>
            <li>
              <a href="/desk/figures/push">公示推送的状态、原因、重新推送和与平台核对</a>
            </li>
          </ul>
        </section>
        <section class="panel" id="loans">
          <h2>案卷管理</h2>
          <p>
            <a href="/desk/supervision/files">案卷的借阅、移交和销毁</a>{' '}
            {overdue > 0 && <span class="badge bad">逾期未还{overdue}件</span>}
          </p>
          <p>
            <a href="/desk/appraisal">案卷评查：标准、评分、否决项、异议和汇总</a>
          </p>
        </section>
        <section class="panel">
          <h2>监督文书和执法投诉</h2>
          <p>
            <a href="/desk/supervision/visits">不属于检查的入企活动：次数、多次前往的对象、线索的处理</a>
          </p>
          <p>
            <a href="/desk/supervision/ratings">被检查单位对检查的评价</a>
          </p>
          <p>
            <a href="/desk/docket">不入一案的督办和投诉事项</a>{' '}
            {lateMatters > 0 && <span class="badge bad">逾期{lateMatters}件</span>}
          </p>
          <p>
            <a href="/desk/supervision/docket">收到的监督文书、检察和司法建议、执法投诉，以及各自的期限和答复</a>
          </p>
        </section>
        {may(user, 'read-log') && (
          <section class="panel">
            <h2>查阅日志</h2>
            <p>
              <a href="/desk/supervision/reads">谁在何时查看了哪个案件、文书、音像，导出了什么，有无本案任务</a>
            </p>
          </section>
        )}
        {groups.map(([title, outputs]) => (
          <section key={title} class="panel">
            <h2>{title}</h2>
            <ul class="tasks">
              {outputs.map((output) => (
                <li key={output.href}>
                  <div>
                    <b>{output.title}</b>
                    <div class="soft">{output.what}</div>
                  </div>
                  <a
                    class="button quiet"
                    href={output.href.startsWith('/') ? output.href : `/desk/supervision/${output.href}`}
                  >
                    {/\.\w+(\?|$)/.test(output.href) ? '下载' : '打开'}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <DoublePublicity month={bureau.today().slice(0, 7)} />
      </>
    ),
  })
}
