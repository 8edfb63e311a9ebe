const centralHeader = 0x02014b50
const endOfDirectory = 0x06054b50

/**
 * Sets the time of every file inside a ZIP archive to the beginning of its calendar (1980), so that the same content is
 * the same bytes whenever it was written. The spreadsheet library writes the present time there and offers no choice.
 *
 * @returns the same buffer, changed
 */
export function withoutZipTimes(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  let end = archive.length - 22
  while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end -= 1
  if (end < 0) throw new Error('不是 ZIP 文件 / not a ZIP archive')
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0 && view.getUint32(at, true) === centralHeader; left--) {
    // Time 0 and date 33: 1980-01-01 00:00. In the directory and in the file's own header.
    view.setUint32(at + 12, 33 << 16, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, 33 << 16, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return archive
}
