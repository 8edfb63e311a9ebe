import { formatChineseDate, stageOf } from '@zhifa/domain'
import type { PublicDraw } from '../../access'
import type { Bureau } from '../../bureau'
import { publicPage } from '../../frame/layout'
import { stages } from './stage'

/** 双随机抽取: every draw whose commitment was published, also those that came to nothing. */
export function drawListPage(bureau: Bureau, draws: readonly PublicDraw[]): string {
  return publicPage({
    title: '随机抽取',
    bureau,
    here: '/draws',
    body: (
      <>
        <p class="crumbs">
          <a href="/">首页</a> / 随机抽取
        </p>
        <h1>双随机抽取</h1>
        <p class="soft">
          抽取以前先公布名录、比例和承诺，写明由以后哪个公开随机数决定结果；随机数公布以后抽取。每次抽取任何人都可以重新运行，核对结果。
        </p>
        {draws.length === 0 ? (
          <p class="note">还没有公布的抽取。</p>
        ) : (
          <div class="scroll">
            <table>
              <thead>
                <tr>
                  <th>抽取</th>
                  <th>检查事项</th>
                  <th>名录</th>
                  <th>承诺公布</th>
                  <th>抽取日期</th>
                  <th>状态</th>
                </tr>
              </thead>
              <tbody>
                {draws.map(({ draw }) => {
                  const [style, name] = stages[stageOf(draw)]
                  return (
                    <tr key={draw.commitment}>
                      <td>
                        <a href={`/draws/${draw.commitment}`}>{draw.id}</a>
                      </td>
                      <td>{draw.row.item}</td>
                      <td>{draw.plan.objects.length}个对象</td>
                      <td>{draw.published ? formatChineseDate(draw.published.on) : ''}</td>
                      <td>{draw.drawn ? formatChineseDate(draw.drawn.on) : ''}</td>
                      <td>
                        <span class={`badge ${style}`}>{name}</span>
                      </td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
        )}
      </>
    ),
  })
}
