// Pages as grey pictures: drawn by pdftoppm where it is installed, compared, put together, kept as PNG.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync, inflateSync } from 'node:zlib'

/** Whether pages can be drawn here. With `ZHIFA_TEST_POPPLER=required` it is an error when they cannot. */
export function canDraw() {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' })
    return true
  } catch (error) {
    if (process.env.ZHIFA_TEST_POPPLER === 'required')
      throw new Error('pdftoppm is not installed (Debian: poppler-utils) / 未安装 pdftoppm', { cause: error })
    return false
  }
}

/** The pages of a PDF as grey pictures. */
export function pagesOf(pdf, dpi, lastPage) {
  const folder = mkdtempSync(join(tmpdir(), 'zhifa-pages-'))
  try {
    writeFileSync(join(folder, 'in.pdf'), pdf)
    const last = lastPage === undefined ? [] : ['-l', String(lastPage)]
    execFileSync('pdftoppm', ['-gray', '-r', String(dpi), ...last, join(folder, 'in.pdf'), join(folder, 'p')])
    const names = readdirSync(folder).filter((name) => name.endsWith('.pgm'))
    return names.sort().map((name) => readPgm(readFileSync(join(folder, name))))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readPgm(bytes) {
  const [, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1')) ?? []
  const size = Number(width) * Number(height)
  return { width: Number(width), height: Number(height), grey: bytes.subarray(bytes.length - size) }
}

/** A picture of fewer points, each the mean of a square: thin lines weigh what they weigh, wherever they fall between points. */
export function reduced({ width, height, grey }, factor) {
  const [w, h] = [Math.floor(width / factor), Math.floor(height / factor)]
  const small = Buffer.alloc(w * h)
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let sum = 0
      for (let i = 0; i < factor * factor; i++)
        sum += grey[(y * factor + Math.floor(i / factor)) * width + x * factor + (i % factor)]
      small[y * w + x] = Math.round(sum / (factor * factor))
    }
  return { width: w, height: h, grey: small }
}

/** Pictures in rows on one sheet. */
export function sheetOf(pictures, columns) {
  const [w, h] = [Math.max(...pictures.map((p) => p.width)) + 8, Math.max(...pictures.map((p) => p.height)) + 8]
  const width = w * Math.min(columns, pictures.length)
  const height = h * Math.ceil(pictures.length / columns)
  const grey = Buffer.alloc(width * height, 0xb0)
  pictures.forEach((picture, i) => {
    const [left, top] = [(i % columns) * w + 4, Math.floor(i / columns) * h + 4]
    for (let y = 0; y < picture.height; y++)
      grey.set(picture.grey.subarray(y * picture.width, (y + 1) * picture.width), (top + y) * width + left)
  })
  return { width, height, grey }
}

/** Sixteen shades are enough to see whether a page has changed, and take a third of the room. */
export function toPng({ width, height, grey }) {
  const row = Math.ceil(width / 2)
  const raw = Buffer.alloc((row + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const shade = Math.round((grey[y * width + x] ?? 255) / 17)
      raw[y * (row + 1) + 1 + (x >> 1)] |= x % 2 === 0 ? shade << 4 : shade
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([4, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Reads what {@link toPng} wrote. */
export function fromPng(bytes) {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const raw = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)))
  const row = Math.ceil(width / 2)
  const grey = Buffer.alloc(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const pair = raw[y * (row + 1) + 1 + (x >> 1)] ?? 0
      grey[y * width + x] = (x % 2 === 0 ? pair >> 4 : pair & 15) * 17
    }
  return { width, height, grey }
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, sum])
}

function crc(bytes) {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

/**
 * How far two pictures are apart: the share of fields of 8 by 8 points whose mean grey differs by more than 24 of 255. Another
 * version of the drawing program moves edges by a shade; a line that moved, came or went changes whole fields.
 */
export function difference(a, b) {
  if (Math.abs(a.width - b.width) > 1 || Math.abs(a.height - b.height) > 1) return 1
  const mean = (picture, left, top) => {
    let sum = 0
    for (let y = 0; y < 8; y++)
      for (let x = 0; x < 8; x++) sum += picture.grey[(top + y) * picture.width + left + x] ?? 255
    return sum / 64
  }
  let [fields, apart] = [0, 0]
  for (let top = 0; top + 8 < Math.min(a.height, b.height); top += 8)
    for (let left = 0; left + 8 < Math.min(a.width, b.width); left += 8) {
      fields++
      if (Math.abs(mean(a, left, top) - mean(b, left, top)) > 24) apart++
    }
  return apart / fields
}
