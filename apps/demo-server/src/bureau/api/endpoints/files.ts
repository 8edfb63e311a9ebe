import { FileAct, FileEvent, LocalDateTime, PlainDate, secrecyNames } from '@zhifa/domain'
import { z } from 'zod'
import { DeskFinding } from '../../problems'
import { readKinds } from '../../reading'
import { endpoint } from '../kit/endpoint'
import { keysOf } from '../shapes/keys'

const Event = FileEvent.meta({ id: 'FileEvent', description: '案卷登记的一行 A line of the register' })

const FileOfCase = z
  .strictObject({
    sha256: z.string(),
    sm3: z.string(),
    size: z.int().meta({ description: '字节 Bytes' }),
    type: z.string().meta({ description: '按内容识别的类型 By its content' }),
    name: z.string(),
    started: LocalDateTime.optional(),
    ended: LocalDateTime.optional(),
    device: z.string().optional(),
    officer: z.string().optional(),
    place: z.string().optional(),
    uploadedBy: z.string(),
    uploadedAt: z.iso.datetime(),
    secrecy: keysOf(secrecyNames).optional(),
    readable: z.boolean().meta({ description: '查阅人可以打开 Whether the reader opens it' }),
  })
  .meta({ id: 'FileOfCase', description: '案件的一件音像或者电子文件 A recording or another file of a case' })

export const listFiles = endpoint({
  id: 'listFiles',
  method: 'get',
  path: '/api/cases/:id/media',
  tag: 'file',
  zh: '案件的音像和电子文件目录',
  en: 'Recordings and other files of a case',
  scope: 'files:read',
  answers: { 200: { zh: '目录 The list', content: z.strictObject({ files: z.array(FileOfCase).readonly() }) } },
})

export const readFile = endpoint({
  id: 'readFile',
  method: 'get',
  path: '/api/cases/:id/media/:sha256',
  tag: 'file',
  zh: '一件音像或者电子文件的内容，可以只取一段（Range）',
  en: 'What a file holds, or a range of it',
  scope: 'files:read',
  answers: {
    200: { zh: '文件 The file', content: ['*/*'] },
    206: { zh: '所要的一段 The range', content: ['*/*'] },
  },
})

const registerAnswer = z
  .strictObject({
    archivedOn: PlainDate.optional(),
    gone: z.enum(['disposed', 'transferred']).optional(),
    transferBy: PlainDate.optional().meta({ description: '移交档案馆的期限 When the archive of the county takes it' }),
    keptUntil: z.string().optional().meta({ description: '保管到期日，permanent 为永久 The last day, or `permanent`' }),
    events: z.array(Event).readonly(),
    obstacles: z.array(DeskFinding).readonly().meta({ description: '不得鉴定销毁的理由 What stands against disposal' }),
  })
  .meta({ id: 'RegisterOfFile', description: '案卷登记：借阅、留存、销毁、移交 Loans, holds, disposal, hand-over' })

export const readFileRegister = endpoint({
  id: 'readFileRegister',
  method: 'get',
  path: '/api/cases/:id/register',
  tag: 'file',
  zh: '案卷登记：借阅、留存、鉴定销毁、移交',
  en: 'The register of a finished file',
  scope: 'files:read',
  answers: { 200: { zh: '登记 The register', content: z.strictObject({ register: registerAnswer }) } },
})

export const enterFileAct = endpoint({
  id: 'enterFileAct',
  method: 'post',
  path: '/api/cases/:id/register',
  tag: 'file',
  zh: '办理案卷登记事项',
  en: 'Say something of a finished file: lend, return, hold, dispose of, hand over; in person',
  body: FileAct,
  answers: { 201: { zh: '已登记 Entered', content: z.strictObject({ event: Event }) } },
})

const Read = z
  .strictObject({
    seq: z.string(),
    at: z.iso.datetime(),
    person: z.string(),
    kind: keysOf(readKinds),
    caseId: z.string().nullable(),
    procedure: z.string().nullable(),
    item: z.string().nullable(),
    task: z.string().nullable().meta({ description: '查阅时在本案中的任务 What waited for the reader in the case' }),
    via: z.string().nullable(),
    refused: z.int().nullable(),
    batch: z.string().nullable().meta({ description: '账本中的批次 The batch in which the ledger proves it' }),
  })
  .meta({ id: 'LoggedRead', description: '查阅日志的一行 A line of the log of reads' })

export const listCaseReads = endpoint({
  id: 'listCaseReads',
  method: 'get',
  path: '/api/cases/:id/reads',
  tag: 'file',
  zh: '本案的查阅日志，最新的在前，逐页',
  en: 'Who read what of a case, the newest first, page by page',
  scope: 'files:read',
  query: z.strictObject({ before: z.string().max(30).optional().meta({ title: '续页' }) }),
  answers: {
    200: {
      zh: '一页 A page',
      content: z.strictObject({ reads: z.array(Read).readonly(), next: z.string().optional() }),
    },
  },
})
