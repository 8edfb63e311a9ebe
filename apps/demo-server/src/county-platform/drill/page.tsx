import { chinaTime } from '../../web/china-time'
import { page } from '../site/layout'
import { drillMinutes, type Running } from './drill'
import { type DrillFault, drillFaults } from './faults'

/** The switches of the demonstration. */
export function drillPage(site: string, running: Running | undefined, problem?: string): string {
  return page(
    site,
    '故障演练',
    <>
      <h1>故障演练</h1>
      <p>
        本页只在演示模式下存在：让平台的推送接口按选定的方式出故障，在办案系统的“推送监控”中查看推送如何等待、核对和补送。公众页面不受影响。每次演练最长
        {drillMinutes}分钟，到时自动恢复。
      </p>
      {problem !== undefined && <p role="alert">{problem}。</p>}
      <form id="drill" method="post" action="/drill">
        <span role="status">
          {running
            ? `正在演练：${drillFaults[running.fault].name}，${chinaTime(running.until)}自动恢复。`
            : '平台工作正常，没有演练。'}
        </span>
        {running && (
          <button type="submit" name="fault" value="none">
            立即恢复
          </button>
        )}
      </form>
      <table>
        <thead>
          <tr>
            {['故障', '发生什么', '演练'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries<DrillFault>(drillFaults).map(([id, { name, about }]) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{about}</td>
              <td class="fit">
                <button
                  type="submit"
                  form="drill"
                  name="fault"
                  value={id}
                  aria-label={`开始演练：${name}`}
                  disabled={running?.fault === id}
                >
                  开始
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>,
  )
}
