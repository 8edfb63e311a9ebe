import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import type { BlobStore } from './blobs/blob-store'
import type { MediaItem } from './record/media-table'

/**
 * Sends a file of a case, or the part of it that a player asks for (RFC 9110, 14.2). It is never a page of this site: browsers
 * save it, pictures and players show it, and whatever stands in it runs nowhere.
 */
export async function serveMedia(
  blobs: BlobStore,
  item: Pick<MediaItem, 'sha256' | 'size' | 'name' | 'type'>,
  request: Request,
  response: Response,
): Promise<void> {
  const size = await blobs.size(item.sha256)
  if (size === undefined || size !== item.size) {
    response
      .status(503)
      .type('text')
      .send('文件缺失或者已损坏，请由系统管理员从备份恢复 / the file is missing or damaged')
    return
  }
  const { name, type, sha256 } = item
  response.attachment(name)
  response.set({
    'content-type': type,
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'accept-ranges': 'bytes',
    etag: `"${sha256}"`,
  })
  const asked = request.headers['if-range'] === undefined || request.headers['if-range'] === `"${sha256}"`
  const ranges = asked ? request.range(size, { combine: true }) : undefined
  if (ranges === -1) return void response.status(416).set('content-range', `bytes */${size}`).end()
  const [range] = Array.isArray(ranges) && ranges.type === 'bytes' && ranges.length === 1 ? ranges : []
  if (range) response.status(206).set('content-range', `bytes ${range.start}-${range.end}/${size}`)
  response.set('content-length', String(range ? range.end - range.start + 1 : size))
  if (request.method === 'HEAD') return void response.end()
  try {
    await pipeline(blobs.read(sha256, range), response)
  } catch (error) {
    // Players ask for a part and go away when they have enough.
    if (!response.destroyed) throw error
  }
}
