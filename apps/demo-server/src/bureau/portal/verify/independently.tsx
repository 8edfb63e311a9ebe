/** What of all this is only the bureau's word, and how one sees for oneself. */
export function Independently({ verifier, certified }: { readonly verifier: boolean; readonly certified?: boolean }) {
  return (
    <section class="panel">
      <h2>不依赖本网站的核验</h2>
      <p>以上是本机关网站的答复。不信任本网站的，可以自行核对：</p>
      <ul class="means">
        <li>县级公示平台另存一份，由平台签收，可以在平台上按文号查询对照。</li>
        <li>
          {certified === false ? '有办案程序证书的文书' : '办案程序证书'}
          载明各环节、日期、条文和账本中的位置，下载后运行 <code>zhifa-domain verify --certificate 文件</code>
          ，用自己保存的 <a href="/ledger-keys.txt">账本公钥</a> 核对签名。
        </li>
        <li>
          抽取结果运行 <code>zhifa-domain draw --verify 文件</code> 重新抽取；账本导出文件运行{' '}
          <code>zhifa-domain verify 文件 --checkpoint 检查点 --key 公钥</code>。
        </li>
        {verifier && (
          <li>
            也可以在<a href="/verify">核验页面</a>选择文件，由浏览器核验，文件不会上传。
          </li>
        )}
      </ul>
    </section>
  )
}
