import { join, resolve } from 'node:path'
import { UsageError } from '@zhifa/domain/cli-kit'
import { filesIn, moveBlobs, openBlobs } from '../../bureau/media'
import { mediaOptions } from '../settings/media-options'
import type { Settings } from '../settings/settings'

/**
 * Moves the files of cases from the directory to the bucket.
 * @throws BlobStoreError, ChangedOnTheWayError; UsageError where no bucket is set
 */
export async function moveMedia(settings: Settings): ReturnType<typeof moveBlobs> {
  const { directory = join(resolve(settings.DATA_DIR), 'media'), s3 } = mediaOptions(settings)
  if (!s3) throw new UsageError('没有设置 S3 存储 / No S3 store is set')
  const [from, to] = [await openBlobs({ directory }), await openBlobs({ directory, s3 })]
  try {
    return await moveBlobs(filesIn(directory), from, to, join(directory, 'incoming'))
  } finally {
    to.close()
  }
}
