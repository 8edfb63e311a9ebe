import { type SheetOfRows, writeSheets } from '@zhifa/integrations'
import type { Response } from 'express'
import { csv } from '../../../web/csv'

/** Sends rows as a file that spreadsheet programs open. */
export function sendCsv(response: Response, name: string, rows: Parameters<typeof csv>[0]): void {
  response.attachment(`${name}.csv`)
  response.type('text/csv').send(csv(rows))
}

/** The same as a workbook: titles in the first row stay in sight. */
export async function sendXlsx(
  response: Response,
  name: string,
  sheets: readonly Pick<SheetOfRows, 'title' | 'rows'>[],
  at: Date,
): Promise<void> {
  const bytes = await writeSheets(
    sheets.map((sheet) => ({ ...sheet, head: 1, widths: [30, 30, 20] })),
    at,
  )
  response.attachment(`${name}.xlsx`)
  response.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').send(Buffer.from(bytes))
}
