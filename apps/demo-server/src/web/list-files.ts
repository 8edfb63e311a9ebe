import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'
import { type Cell, csvStream } from './csv'

/** A column of a public list: how it is called in a table, and under what name programs read it. */
export interface Column<T> {
  readonly title: string
  readonly name: string
  readonly value: (item: T) => Cell
}

type Rows<T> = AsyncIterable<T> | Iterable<T>

async function* cells<T>(columns: readonly Column<T>[], rows: Rows<T>): AsyncGenerator<readonly Cell[]> {
  yield columns.map(({ title }) => title)
  for await (const row of rows) yield columns.map(({ value }) => value(row))
}

/** A public list as CSV, written as its rows come: however long it is, few of them are in hand. */
export async function sendCsv<T>(
  response: Response,
  name: string,
  columns: readonly Column<T>[],
  rows: Rows<T>,
): Promise<void> {
  response.attachment(`${name}.csv`).type('text/csv')
  await pipeline(csvStream(cells(columns, rows)), response)
}

async function* jsonText<T>(head: object, columns: readonly Column<T>[], rows: Rows<T>): AsyncGenerator<string> {
  const fields = Object.fromEntries(columns.map(({ name, title }) => [name, title]))
  yield `${JSON.stringify({ ...head, fields }).slice(0, -1)},"items":[`
  let first = true
  for await (const row of rows) {
    const item = Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]))
    yield `${first ? '' : ','}\n${JSON.stringify(item)}`
    first = false
  }
  yield '\n]}\n'
}

/** A public list as JSON: what it is, its fields in Chinese, and its items; written as they come. */
export async function sendJson<T>(
  response: Response,
  head: object,
  columns: readonly Column<T>[],
  rows: Rows<T>,
): Promise<void> {
  response.type('application/json')
  await pipeline(jsonText(head, columns, rows), response)
}
