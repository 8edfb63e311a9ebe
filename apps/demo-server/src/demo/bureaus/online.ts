import { rm } from 'node:fs/promises'
import { createConnection, createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { Manifest } from '../../bureau/backup'
import { type LogLine, logLine } from '../../web/log-line'
import { parsedJson } from '../../web/parsed-json'
import type { Settings } from '../settings/settings'
import { deskIn } from './data'

/** What a running server is asked: it alone has its embedded database open. */
const BackupRequest = z.strictObject({ directory: z.string().min(1), media: z.boolean() })
export type BackupRequest = z.infer<typeof BackupRequest>

const Done = z.strictObject({ rows: z.int(), files: z.int(), damaged: z.array(z.string()) })
/** How much was written, and which files of cases the store did not give back as they were. */
export type Done = z.infer<typeof Done>

/** What it says of it, a line each: how far it is, and how it ended. */
const BackupWord = z.union([
  z.strictObject({ said: z.tuple([z.string(), z.string()]) }),
  z.strictObject({ done: Done }),
  z.strictObject({ failed: z.string() }),
])
type BackupWord = z.infer<typeof BackupWord>

/** Where a server with an embedded database takes requests for backups. */
export const backupSocket = (settings: Pick<Settings, 'DATA_DIR'>): string => `${deskIn(settings)}.sock`

/** What is told of a backup. */
export const doneOf = ({ tables, media }: Manifest): Done => ({
  rows: tables.reduce((sum, { rows }) => sum + rows, 0),
  files: media.files.length,
  damaged: media.damaged,
})

type Say = (zh: string, en: string) => void

/** The system takes no longer names of sockets. */
const longest = 100

/**
 * Takes requests for backups on a socket beside the data, which the system opens to the server's own user only; each is done in
 * this process. @returns stops it; nothing where the name of the directory is too long for a socket
 */
export async function takeBackups(
  socket: string,
  work: (request: BackupRequest, say: Say) => Promise<Done>,
  log: (line: LogLine) => void,
): Promise<(() => Promise<void>) | undefined> {
  if (Buffer.byteLength(socket) > longest) return undefined
  // Whoever was killed left its socket; the lock of the directory says that nobody else uses it.
  await rm(socket, { force: true })
  const server = createServer((connection) => {
    const say = (word: BackupWord) => void connection.write(`${JSON.stringify(word)}\n`)
    connection.on('error', () => connection.destroy())
    createInterface({ input: connection }).once('line', async (line) => {
      try {
        say({ done: await work(BackupRequest.parse(parsedJson(line)), (zh, en) => say({ said: [zh, en] })) })
      } catch (error) {
        log(logLine(error))
        say({ failed: error instanceof Error ? error.message : String(error) })
      }
      connection.end()
    })
  })
  const listening = new Promise<void>((resolve, reject) => server.once('error', reject).once('listening', resolve))
  // The name comes into being within the call, with these rights and no others.
  const before = process.umask(0o177)
  server.listen(socket)
  process.umask(before)
  await listening
  return () => new Promise((resolve) => server.close(() => resolve()))
}

/** Asks the server that has the database open. @throws the system's error when nobody answers; Error with its words when it failed */
export function askForBackup(socket: string, request: BackupRequest, say: Say): Promise<Done> {
  return new Promise((resolve, reject) => {
    const connection = createConnection(socket)
    connection.once('error', reject)
    connection.once('connect', () => connection.write(`${JSON.stringify(request)}\n`))
    const lines = createInterface({ input: connection })
    lines.on('error', reject)
    lines.on('line', (line) => {
      const word = BackupWord.parse(parsedJson(line))
      if ('said' in word) say(...word.said)
      else if ('done' in word) resolve(word.done)
      else reject(new Error(word.failed))
    })
    lines.once('close', () =>
      reject(new Error('服务中途停止，备份没有完成 / The server stopped, the backup is unfinished')),
    )
  })
}
