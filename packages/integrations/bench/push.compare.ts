// The load is that of the benchmark of backlogs, which starts this file again as its workers and its platform.
process.env.ZHIFA_BENCH_ROWS ??= '100000'
const { bench: backlog } = await import('./backlog.bench')

/** Publications a second to one platform: in batches, one by one, and as plain pg-boss jobs. */
export async function bench() {
  const measured = await backlog()
  const named = (start: string) => measured.find(({ name }) => name.startsWith(start))?.value ?? Number.NaN
  const ms = (perSecond: number) => [{ n: 1000, ms: 1_000_000 / perSecond }]
  return [
    {
      id: 'push',
      title: 'Publications to a platform 推送公示信息',
      axis: 'publications',
      checked:
        'a publication counts when the platform, on a PostgreSQL of its own with durable writes, has answered; ours also keeps the signed receipt and reads back what is shown, the plain job believes the status',
      lines: [
        { name: 'zhifa, in batches', points: ms(named('push: batches, two workers')) },
        { name: 'zhifa, one by one', points: ms(named('push: one by one, two workers')) },
        { name: 'plain pg-boss', points: ms(named('plain pg-boss')) },
      ],
      more: measured
        .filter(({ name }) => /queued beside|full sweep/.test(name))
        .map(({ name, value, unit, ...rest }) => ({ name, value, unit, note: 'note' in rest ? rest.note : undefined })),
    },
  ]
}
