// The load is that of the benchmark of backlogs, which starts this file again as its workers and its platform.
process.env.ZHIFA_BENCH_ROWS ??= '100000'
const { bench: backlog, growth } = await import('./backlog.bench')

/** What the benchmark of backlogs measured, in Chinese. */
const chinese: Readonly<Record<string, string>> = {
  'push: one by one, 100,000 queued beside them': '逐件推送，另有 100,000 件排队',
  'push: batches, 100,000 queued beside them': '成批推送，另有 100,000 件排队',
  'push: full sweep over 100,000 synced items': '清查 100,000 件已经一致的信息',
}

/** Publications to one platform, ever more at once: in batches, one by one, and as plain pg-boss jobs. */
export async function bench() {
  const { batch, single, plain } = await growth()
  const measured = await backlog()
  return [
    {
      id: 'push',
      title: ['向平台推送公示信息', 'Publications to a platform'],
      axis: ['公示信息件数', 'publications'],
      checked: [
        '平台（自有 PostgreSQL，写入持久）答复后才算一件；本软件另外保存签名回执并读回所公示的内容，直接用 pg-boss 的只凭状态码',
        'a publication counts when the platform, on a PostgreSQL of its own with durable writes, has answered; ours also keeps the signed receipt and reads back what is shown, the plain job believes the status',
      ],
      lines: [
        { name: ['zhifa，成批', 'zhifa, in batches'], points: batch },
        { name: ['zhifa，逐件', 'zhifa, one by one'], points: single },
        { name: ['直接用 pg-boss', 'plain pg-boss'], points: plain },
      ],
      more: measured
        .filter(({ name }) => /queued beside|full sweep/.test(name))
        .map(({ name, value, unit, ...rest }) => ({
          name: [chinese[name] ?? name, name],
          value,
          unit,
          note: 'note' in rest ? ['', rest.note] : undefined,
        })),
    },
  ]
}
