import { resolve } from 'node:path'
import { type Finding, finding } from '@zhifa/domain'
import type { MediaOptions } from '../../bureau/media'

const named = ['MEDIA_S3_ENDPOINT', 'MEDIA_S3_BUCKET', 'MEDIA_S3_ACCESS_KEY_ID', 'MEDIA_S3_SECRET_ACCESS_KEY'] as const
type Bucket = Readonly<Partial<Record<(typeof named)[number], string | undefined>>> & {
  readonly MEDIA_S3_REGION: string
}
type Amounts = 'MEDIA_FILE_MB' | 'MEDIA_CASE_MB' | 'MEDIA_SCRUB_MB' | 'MEDIA_SCRUB_MB_PER_SECOND'

/** Half a setting of a bucket would put files where nobody looks for them. */
export function mediaFindings(settings: Bucket): Finding[] {
  const missing = named.filter((name) => settings[name] === undefined)
  if (missing.length === 0 || missing.length === named.length) return []
  return missing.map((name) =>
    finding('settings.s3-incomplete', {
      outcome: 'not-met',
      zh: `S3 存储的设置不完整：缺少 ${name}`,
      en: `the S3 store is not fully set: ${name} is missing`,
      cure: { zh: '请补全，或者全部删去而使用目录', en: 'set it, or none of them and use the directory' },
      path: [name],
    }),
  )
}

const bucketOf = (settings: Bucket): MediaOptions['s3'] => {
  const { MEDIA_S3_ENDPOINT: endpoint, MEDIA_S3_BUCKET: bucket, MEDIA_S3_REGION: region } = settings
  const { MEDIA_S3_ACCESS_KEY_ID: accessKeyId, MEDIA_S3_SECRET_ACCESS_KEY: secretAccessKey } = settings
  if (endpoint === undefined || bucket === undefined) return undefined
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined
  return { endpoint, bucket, region, accessKeyId, secretAccessKey }
}

/** Where files of cases are kept and how much of them, as far as it was set. */
export function mediaOptions(
  settings: Bucket & Readonly<Record<Amounts, number>> & { readonly MEDIA_DIR?: string | undefined },
): Partial<MediaOptions> {
  const { MEDIA_DIR, MEDIA_FILE_MB, MEDIA_CASE_MB, MEDIA_SCRUB_MB, MEDIA_SCRUB_MB_PER_SECOND } = settings
  const bytes = (megabytes: number): number => megabytes * 1024 * 1024
  return {
    ...(MEDIA_DIR === undefined ? {} : { directory: resolve(MEDIA_DIR) }),
    s3: bucketOf(settings),
    limits: { file: bytes(MEDIA_FILE_MB), case: bytes(MEDIA_CASE_MB) },
    scrubBytes: bytes(MEDIA_SCRUB_MB),
    scrubBytesASecond: bytes(MEDIA_SCRUB_MB_PER_SECOND),
  }
}
