import PgBoss from 'pg-boss'
import { request } from 'undici'
import { messageId, signatureHeaders } from '../../src'
import { samplePublication, sampleSecret } from '../../testing'

const queue = 'plain'

/** What a team without an engine writes: one pg-boss job for each item, its handler posts and believes the answer. */
export async function workPlain(databaseUrl: string, platformUrl: string): Promise<void> {
  const boss = await openBoss(databaseUrl)
  for (let i = 0; i < 8; i++)
    await boss.work<{ body: string }>(queue, { batchSize: 25, pollingIntervalSeconds: 0.5 }, async (jobs) => {
      for (const { data } of jobs) await post(platformUrl, JSON.parse(data.body) as { key: string; version: number })
    })
}

/** Fills the queue. */
export async function queuePlain(databaseUrl: string, name: string, count: number): Promise<void> {
  const boss = await openBoss(databaseUrl)
  const jobs = Array.from({ length: count }, (_, i) => samplePublication(`${name}${i + 1}`))
  await boss.insert(jobs.map((publication) => ({ name: queue, data: { body: JSON.stringify(publication) } })))
  await boss.stop({ graceful: false })
}

async function openBoss(databaseUrl: string): Promise<PgBoss> {
  const boss = new PgBoss(databaseUrl)
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue(queue)
  return boss
}

async function post(platformUrl: string, publication: { readonly key: string; readonly version: number }) {
  const id = messageId(new Date())
  const body = JSON.stringify({
    messageId: id,
    idempotencyKey: `${publication.key}:${publication.version}:county`,
    channel: 'county',
    sentAt: new Date().toISOString(),
    publication,
  })
  const headers = signatureHeaders([sampleSecret], { id, timestamp: Math.floor(Date.now() / 1000), body })
  const answer = await request(`${platformUrl}/api/publications`, { method: 'POST', body, headers: { ...headers } })
  await answer.body.dump()
  if (answer.statusCode !== 200) throw new Error(String(answer.statusCode))
}
