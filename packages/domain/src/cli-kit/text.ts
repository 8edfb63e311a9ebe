import { isUtf8 } from 'node:buffer'
import { UsageError } from './errors'

/**
 * The text of a file. Other encodings are refused: read as UTF-8 their characters become question marks, and would stand so in a
 * record or on a paper.
 * @throws {UsageError} for what is not UTF-8
 */
export function textOf(bytes: Buffer, file: string): string {
  if (bytes.length > 1 && (bytes.readUInt16BE(0) === 0xfffe || bytes.readUInt16BE(0) === 0xfeff))
    throw new UsageError(`文件是 UTF-16 编码，请另存为 UTF-8 / the file is UTF-16, save it as UTF-8: ${file}`)
  if (!isUtf8(bytes))
    throw new UsageError(
      `文件不是 UTF-8 编码（可能是 GBK），请另存为 UTF-8 / not UTF-8 (GBK?), save it as UTF-8: ${file}`,
    )
  return bytes.toString('utf8')
}

/** The value of a JSON text. @param where named when it is none @throws {UsageError} with the place where the JSON ends being one */
export function parseJson(text: string, where: string): unknown {
  // Editors under Windows put a byte order mark first, which is no part of the text.
  const json = text.replace(/^\uFEFF/, '')
  if (json.trim() === '')
    throw new UsageError(
      where === '-'
        ? '标准输入没有内容，不是有效的 JSON / standard input is empty, not JSON'
        : `内容是空的，不是有效的 JSON / empty, not JSON: ${where}`,
    )
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new UsageError(`不是有效的 JSON / not JSON: ${where}${placeIn(json, (error as Error).message)}`)
  }
}

/** Where a JSON text breaks, from what the engine says of it: a position, a piece of the text, or that it ended too early. */
function placeIn(json: string, said: string): string {
  if (/end of JSON|Unterminated/.test(said)) return ' (没有写完 / it ends too early)'
  const position = Number(/position (\d+)/.exec(said)?.[1] ?? positionOf(json, said) ?? Number.NaN)
  if (Number.isNaN(position)) {
    const token = /^Unexpected token '(.+?)',/.exec(said)?.[1]
    return token === undefined ? '' : ` (“${token}”处有误 / at ${token})`
  }
  const before = json.slice(0, position).split('\n')
  const [line, column] = [before.length, (before.at(-1) ?? '').length + 1]
  return ` (第${line}行第${column}个字符 / line ${line} column ${column})`
}

/** Of a long text the engine quotes ten characters to either side of the place; where they stand once, they tell it. */
function positionOf(json: string, said: string): number | undefined {
  const piece = /, \.\.\."([\s\S]+)"(?:\.\.\.)? is not valid JSON$/.exec(said)?.[1]
  if (piece === undefined) return undefined
  const at = json.indexOf(piece)
  return at < 0 || json.indexOf(piece, at + 1) >= 0 ? undefined : at + 10
}
