import { deviceLacks, formatChineseDate } from '@zhifa/domain'
import type { Bureau } from '../bureau'
import { publicPage } from '../frame/layout'

/** 电子技术监控设备 with their places, which the law makes public (行政处罚法第四十一条第一款); those in use first. */
export function devicesPage(bureau: Bureau): string {
  const today = bureau.today()
  const devices = [...bureau.registry.devices.values()].map((device) => ({
    device,
    lacks: deviceLacks(device, today, bureau),
  }))
  const sorted = devices.toSorted((a, b) => a.lacks.length - b.lacks.length)
  return publicPage({
    title: '电子技术监控设备',
    bureau,
    here: '/devices',
    body: (
      <>
        <h1>电子技术监控设备</h1>
        <p class="soft">
          依照《行政处罚法》第四十一条，设备经法制和技术审核，设置地点向社会公布；记录未经审核或者经审核不符合要求的，不作为处罚的证据。当事人可以查询本人的记录，电话
          {bureau.agency.telephone}。
        </p>
        <section class="panel">
          {sorted.length === 0 ? (
            <p class="soft">本机关没有使用电子技术监控设备。</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th>设备</th>
                  <th>设置地点</th>
                  <th>审核</th>
                  <th>状态</th>
                </tr>
              </thead>
              <tbody>
                {sorted.map(({ device, lacks }) => (
                  <tr key={device.id}>
                    <td>
                      {device.name}
                      <div>
                        <small>
                          {device.id}，{device.standard}
                        </small>
                      </div>
                    </td>
                    <td>{device.place}</td>
                    <td>
                      <small>
                        法制审核 {formatChineseDate(device.legalReview.on)}
                        <br />
                        技术审核 {formatChineseDate(device.technicalReview.on)}（{device.technicalReview.by}）
                      </small>
                    </td>
                    <td>
                      {lacks.length === 0 ? (
                        <span class="badge good">自{formatChineseDate(device.from)}使用</span>
                      ) : (
                        <span class="badge dim">未使用：{lacks.map(({ zh }) => zh).join('，')}</span>
                      )}
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
