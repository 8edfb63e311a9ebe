import { version } from '../../package.json'
import { command, type Program } from '../cli-kit/command'
import { shared } from '../cli-kit/option'
import { runProgram } from '../cli-kit/program'
import { china } from '../law/china'
import { domainQuestions } from '../receipt/questions'
import { dataCheck } from './data-check'
import { dataSchema } from './data-schema'
import { dataStale } from './data-stale'
import { deadline } from './deadline'
import { doctor } from './doctor'
import { draw } from './draw'
import { perform, preflight } from './perform'
import { receipt } from './receipt'
import { situations } from './situations'
import { stepNames, stepSchema } from './step-schema'
import { verify } from './verify'
import { workingDay } from './working-day'

const { json, layer, calendar, registry, procedures } = shared
const key = {
  type: 'string',
  multiple: true,
  value: 'VKEY|FILE',
  zh: '受信任的账本公钥',
  en: 'a ledger key you trust',
} as const
const actOptions = {
  registry,
  layer,
  calendar,
  procedures,
  today: { type: 'string', value: 'DATE', zh: '今日；此后的办理日期不予接受', en: 'the day; later acts are refused' },
  json,
} as const

const commands = [
  command({
    name: 'working-day',
    usage: [
      { line: 'working-day add DATE DAYS', zh: '第 N 个工作日', en: 'the n-th working day after a day' },
      { line: 'working-day add --stdin', zh: '逐行处理', en: 'JSON lines {"date","days"} → {"date","provisional"}' },
    ],
    options: {
      stdin: { type: 'boolean', zh: '从标准输入逐行读取', en: 'read lines of standard input' },
      calendar,
      layer,
      json,
    },
    words: () => ['add'],
    run: workingDay,
  }),
  command({
    name: 'deadline',
    usage: [
      { line: 'deadline RULE --start DATE|DATETHH:MM', zh: '一个期限', en: 'one period, counted and explained' },
      { line: 'deadline --list', zh: '全部期限', en: 'all periods' },
    ],
    options: {
      start: { type: 'string', value: 'DATE', zh: '起算日', en: 'the day from which it is counted' },
      list: { type: 'boolean', zh: '列出全部', en: 'list them all' },
      receipt: { type: 'boolean', zh: '出具运算凭证', en: 'the receipt of the answer' },
      calendar,
      layer,
      json,
    },
    words: () => china.periods.map(({ id }) => id),
    run: deadline,
  }),
  command({
    name: 'perform',
    usage: [
      {
        line: 'perform RECORD.json ACT.json --registry FILE',
        zh: '办理一步，输出加长的案件记录',
        en: 'do an act, and write the longer record',
      },
    ],
    options: {
      ...actOptions,
      at: { type: 'string', value: 'DATETIME', zh: '录入和审批时间', en: 'when it was entered and approved elsewhere' },
      system: { type: 'string', value: 'NAME', zh: '审批所在的系统', en: 'the system in which everybody approved it' },
      reference: { type: 'string', value: 'NUMBER', zh: '该系统的审批编号', en: 'the number of that approval' },
    },
    run: perform,
  }),
  command({
    name: 'preflight',
    usage: [
      {
        line: 'preflight RECORD.json ACT.json --registry FILE',
        zh: '办理前检查，列出须确认的人员和摘要',
        en: 'what perform would say, who must confirm which digest',
      },
    ],
    options: actOptions,
    run: preflight,
  }),
  command({
    name: 'schema',
    usage: [{ line: 'schema [PROCEDURE/]STEP', zh: '一步应填写的内容', en: 'the JSON schema of what an act says' }],
    options: { procedures },
    words: stepNames,
    run: stepSchema,
  }),
  command({
    name: 'draw',
    usage: [
      { line: 'draw PLAN.json', zh: '随机抽取', en: 'random draw: commit to the lists, then draw' },
      { line: 'draw --verify RESULT.json', zh: '重新抽取并核对', en: 'run a published draw again' },
    ],
    options: {
      commit: { type: 'boolean', zh: '只登记摘要', en: 'only commit' },
      entropy: { type: 'string', value: 'HEX', zh: '公开的随机数', en: 'a public number' },
      verify: { type: 'string', value: 'FILE', zh: '要核对的结果', en: 'the result to run again' },
      commitment: { type: 'string', value: 'HEX', zh: '事先登记的摘要', en: 'the commitment recorded before' },
      json,
    },
    run: draw,
  }),
  command({
    name: 'verify',
    usage: [
      {
        line: 'verify RECORD.jsonl --origin NAME --key VKEY|FILE',
        zh: '独立验证记录',
        en: 'verify an exported ledger',
      },
      { line: 'verify --certificate FILE', zh: '核对程序证书', en: 'run a procedure certificate again' },
    ],
    options: {
      origin: { type: 'string', value: 'NAME', zh: '账本名称', en: 'the name of the ledger' },
      key,
      witness: { ...key, zh: '受信任的见证方公钥', en: 'a witness key you trust' },
      checkpoint: { type: 'string', multiple: true, value: 'FILE', zh: '检查点', en: 'a checkpoint' },
      certificate: { type: 'string', value: 'FILE', zh: '程序证书', en: 'the certificate' },
      layer,
      json,
    },
    run: verify,
  }),
  command({
    name: 'data check',
    usage: [{ line: 'data check [FILE|DIR]', zh: '检查法规与日历数据', en: 'check law and calendar data' }],
    options: { json },
    run: dataCheck,
  }),
  command({
    name: 'data stale',
    usage: [
      { line: 'data stale INDEX.csv', zh: '与法规清单比对版本', en: 'compare the editions with a list of norms' },
    ],
    options: { calendar, layer, json },
    run: dataStale,
  }),
  command({
    name: 'data schema',
    usage: [{ line: 'data schema', zh: '层文件的 JSON Schema', en: 'the JSON schema of a layer file' }],
    options: {},
    run: dataSchema,
  }),
  command({
    name: 'doctor',
    usage: [
      {
        line: 'doctor RECORDS… [--as-of DATE]',
        zh: '检查案件有无逾期、遗漏和矛盾',
        en: 'what is the matter with cases: overdue, forgotten, impossible (files, folders, -)',
      },
    ],
    options: {
      'as-of': { type: 'string', value: 'DATE', zh: '检查日，默认为今日', en: 'the day (default: today in China)' },
      registry,
      layer,
      calendar,
      procedures,
      json,
    },
    run: doctor,
  }),
  command({
    name: 'receipt',
    usage: [
      { line: 'receipt QUESTION INPUTS.json', zh: '运算凭证', en: 'an answer with the law and values it read' },
      { line: 'receipt verify FILE', zh: '重新运算并核对凭证', en: 'do it again and say what differs' },
      { line: 'receipt --list', zh: '全部运算', en: 'all questions' },
    ],
    options: {
      list: { type: 'boolean', zh: '列出全部', en: 'list them all' },
      layer,
      calendar,
      json,
    },
    words: () => ['verify', ...domainQuestions.map(({ id }) => id)],
    run: receipt,
  }),
  command({
    name: 'situations',
    usage: [
      {
        line: 'situations FILE|DIR',
        zh: '演练情形',
        en: 'play situations: does the law answer as expected?',
      },
    ],
    options: { json },
    run: situations,
  }),
]

/** The command line `zhifa-domain`. */
export const program: Program = {
  name: 'zhifa-domain',
  title: { zh: '执法程序、期限与记录', en: 'procedures, deadlines and the record' },
  version,
  commands,
}

/** Runs one command and says what to print and how to exit; never prints or exits itself. */
export const run = (argv: readonly string[]) => runProgram(program, argv)
