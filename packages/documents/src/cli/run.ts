import { procedures as builtIn } from '@zhifa/domain'
import { command, type Io, type Outcome, type Program, runProgram, shared, UsageError } from '@zhifa/domain/cli-kit'
import { z } from 'zod'
import { version } from '../../package.json'
import { headStyles } from '../blocks/head-style'
import { chartFocuses } from '../flow-chart/chart-options'
import { form, forms } from '../forms/registry'
import { archive, archiveVerify } from './archive'
import { batch } from './batch'
import { caseFile } from './case-file'
import type { Files } from './files'
import { flowChart } from './flow-chart'
import { list } from './list'
import { render } from './render'
import { reported } from './report'

const { json, layer, calendar, registry, procedures, output, on } = shared
const pages = {
  output,
  format: { type: 'string', value: 'KIND', zh: '标准输出的格式', en: 'what is written to stdout' },
  draft: { type: 'string', value: '草稿', zh: '页面水印', en: 'a mark across every page' },
  fonts: { type: 'string', value: 'FILE', zh: '本机关的字体配置', en: 'the bureau’s fonts' },
  profile: { type: 'string', choices: ['archive'], zh: 'OFD 归档格式', en: 'OFD for the archive' },
} as const
const paper = {
  ...pages,
  head: { type: 'string', choices: Object.keys(headStyles), zh: '文头样式', en: 'how the head looks' },
  attach: { type: 'string', value: 'inside|none|FIELD,…', zh: 'OFD 内附的数据', en: 'data attached within an OFD' },
  layer,
  calendar,
  json,
} as const
const formIds = () => forms.map(({ id }) => id)
const pretty = (value: unknown): string => JSON.stringify(value, null, 2)

/** The arguments by their names, none missing and none too many. */
function named(args: readonly string[], count: number): string[] {
  if (args.length !== count) throw new UsageError()
  return [...args]
}

/** The command line `zhifa-documents` over these files. */
export const documents = (files: Files): Program => ({
  name: 'zhifa-documents',
  title: { zh: '执法文书与案卷', en: 'enforcement papers and case files' },
  version,
  notes: [
    '输出文件的扩展名决定格式 / the ending of the name says what is made: PDF/A-1b, OFD (GB/T 33190), HTML, JSON',
  ],
  commands: [
    command({
      name: 'list',
      usage: [{ line: 'list', zh: '全部文书格式', en: 'every form' }],
      options: { json },
      run(args, values) {
        named(args, 0)
        return list(values.json)
      },
    }),
    command({
      name: 'schema',
      usage: [{ line: 'schema FORM', zh: '一种文书的内容（JSON Schema）', en: 'what a form takes' }],
      options: { json },
      words: formIds,
      run: (args, values) =>
        reported(values.json, async () => {
          const [id = ''] = named(args, 1)
          return { out: pretty(z.toJSONSchema(form(id).data, { io: 'input' })), yes: true }
        }),
    }),
    command({
      name: 'sample',
      usage: [{ line: 'sample FORM', zh: '一种文书的示例内容', en: 'fictional data that fills a form' }],
      options: { json },
      words: formIds,
      run: (args, values) =>
        reported(values.json, async () => {
          const [id = ''] = named(args, 1)
          return { out: pretty(form(id).sample), yes: true }
        }),
    }),
    command({
      name: 'render',
      usage: [{ line: 'render FORM DATA.json -o OUT.pdf|.ofd|.html|.json', zh: '制作一份文书', en: 'make a paper' }],
      options: paper,
      words: formIds,
      run: (args, values) =>
        reported(values.json, () => {
          const [id = '', path = ''] = named(args, 2)
          return render(id, path, values, files)
        }),
    }),
    command({
      name: 'case-file',
      usage: [
        {
          line: 'case-file CASE.json --registry FILE -o OUT.pdf|.ofd',
          zh: '装订案件记录的案卷',
          en: 'bind the file of a case record',
        },
        { line: 'case-file FILE.json -o OUT.pdf|.ofd', zh: '装订已列出文书的案卷', en: 'bind papers that are listed' },
      ],
      options: {
        registry,
        procedures,
        on: { ...on, zh: '装订日期，默认为最近一次办理日', en: 'the day of binding (default: the newest act)' },
        volume: { type: 'string', choices: ['whole', 'main', 'sub'], zh: '合订、正卷、副卷', en: 'which volume' },
        fonds: { type: 'string', value: 'NUMBER', zh: '全宗号', en: 'the number of the fonds' },
        ...paper,
      },
      run: (args, values) =>
        reported(values.json, () => {
          const [path = ''] = named(args, 1)
          return caseFile(path, values, files)
        }),
    }),
    command({
      name: 'archive',
      usage: [
        {
          line: 'archive CASE.json --registry FILE -o OUT.zip',
          zh: '制作归档移交包（GB/T 42727-2023，未核对原文）',
          en: 'pack a case for the archive',
        },
      ],
      options: {
        output,
        registry,
        procedures,
        layer,
        calendar,
        json,
        on: { ...on, zh: '打包日期，默认为最近一次办理日', en: 'the day of packing (default: the newest act)' },
        fonds: { type: 'string', value: 'NUMBER', zh: '全宗号', en: 'the number of the fonds' },
        media: {
          type: 'string',
          value: 'DIR',
          zh: '音像和电子文件的目录',
          en: 'a folder of recordings and other files',
        },
        ledger: { type: 'string', value: 'FILE', zh: '导出的账本', en: 'the exported ledger' },
        checkpoint: { type: 'string', value: 'FILE', zh: '账本的检查点', en: 'its signed head' },
        certificate: { type: 'string', value: 'FILE', zh: '程序证书', en: 'the procedure certificate' },
        after: {
          type: 'string',
          value: 'PKG.zip',
          zh: '只补充该移交包之后的材料',
          en: 'only what came after that package',
        },
      },
      run: (args, values) =>
        reported(values.json, () => {
          const [path = ''] = named(args, 1)
          return archive(path, values, files)
        }),
    }),
    command({
      name: 'archive verify',
      usage: [
        {
          line: 'archive verify PKG.zip --key VKEY|FILE [--witness VKEY|FILE]',
          zh: '检测移交包的真实性、完整性、可用性、安全性',
          en: 'is a package authentic, complete, usable and safe',
        },
      ],
      options: {
        key: {
          type: 'string',
          multiple: true,
          value: 'VKEY|FILE',
          zh: '受信任的账本公钥',
          en: 'a ledger key you trust',
        },
        witness: {
          type: 'string',
          multiple: true,
          value: 'VKEY|FILE',
          zh: '受信任的见证方公钥',
          en: 'a witness key you trust',
        },
        procedures,
        json,
      },
      run: (args, values) =>
        reported(values.json, () => {
          const [path = ''] = named(args, 1)
          return archiveVerify(path, values)
        }),
    }),
    command({
      name: 'batch',
      usage: [{ line: 'batch DIR|JOBS.jsonl -o DIR', zh: '批量制作', en: 'many papers at once, on several threads' }],
      options: {
        output: { ...output, value: 'DIR', zh: '输出目录', en: 'the folder to write to' },
        format: {
          type: 'string',
          choices: ['pdf', 'ofd', 'html', 'json'],
          zh: '默认格式',
          en: 'unless a job names its file',
        },
        workers: { type: 'string', value: 'N', zh: '线程数', en: 'threads' },
        draft: pages.draft,
        fonts: pages.fonts,
        layer,
        calendar,
        json,
      },
      run: (args, values, io) =>
        reported(values.json, () => {
          const [input = ''] = named(args, 1)
          return batch(input, values, files, io.progress)
        }),
    }),
    command({
      name: 'flow-chart',
      usage: [
        {
          line: 'flow-chart PROCEDURE -o OUT.svg|.pdf|.ofd',
          zh: '程序流程图',
          en: 'the steps of a procedure as a chart',
        },
      ],
      options: {
        output,
        format: pages.format,
        fonts: pages.fonts,
        profile: pages.profile,
        focus: { type: 'string', choices: chartFocuses, zh: '突出显示', en: 'what is marked' },
        on,
        procedures,
        json,
      },
      words: () => [...builtIn.keys()],
      run: (args, values) =>
        reported(values.json, () => {
          const [id = ''] = named(args, 1)
          return flowChart(id, values, files)
        }),
    }),
  ],
})

/** Runs one command. Never throws: what went wrong is in the outcome. */
export const run = (args: readonly string[], files: Files, io?: Io): Promise<Outcome> =>
  runProgram(documents(files), args, io)
