import { chinaTime } from '../../web/china-time'
import { page } from '../site/layout'
import type { WitnessedCheckpoint } from '../storage/checkpoints'

/** What this platform has seen of each ledger: whoever holds another copy can compare. */
export function checkpointsPage(site: string, key: string, checkpoints: readonly WitnessedCheckpoint[]): string {
  return page(
    site,
    '记录见证',
    <>
      <h1>行政执法记录见证</h1>
      <p>
        行政机关的执法记录写入只能追加的账本。账本增长后，机关把签名的长度和根哈希（检查点）报送本平台；本平台只联署与此前所见一致的检查点，保存全部检查点，不删除、不修改。被截短、重写或者分叉的账本得不到联署。
      </p>
      {checkpoints.length === 0 ? (
        <p class="notice">尚未收到检查点。</p>
      ) : (
        <table>
          <thead>
            <tr>
              {['账本', '记录项数', '根哈希', '联署时间', '文件'].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {checkpoints.map(({ origin, size, root, at }) => (
              <tr key={origin}>
                <td>{origin}</td>
                <td>{size}</td>
                <td>
                  <code>{root.slice(0, 16)}…</code>
                </td>
                <td>{chinaTime(at)}</td>
                <td>
                  <a href={`/checkpoints/${encodeURIComponent(origin)}.txt`}>最新检查点</a>{' '}
                  <a href={`/checkpoints/${encodeURIComponent(origin)}.json`}>全部（JSON）</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="proof">
        见证方公钥 <code>{key}</code>　<a href="/ledger-keys.txt">全部公钥</a>　<a href="/checkpoints.json">JSON</a>
      </p>
    </>,
  )
}
