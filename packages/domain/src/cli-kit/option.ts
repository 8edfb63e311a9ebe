/** An option of a command, as `parseArgs` of Node reads it, with what help and completion say of it. */
export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly multiple?: boolean
  /** What stands after it: `FILE` and `DIR` are completed by the shell. */
  readonly value?: string
  /** The only words it takes, for completion. */
  readonly choices?: readonly string[]
  readonly zh: string
  readonly en: string
}
export type Options = Readonly<Record<string, Option>>

/** Options that mean the same in every command that has them. */
export const shared = {
  json: { type: 'boolean', zh: '机器可读', en: 'for machines' },
  on: { type: 'string', value: 'DATE', zh: '基准日，默认为最近一次办理日', en: 'the day (default: the newest act)' },
  calendar: { type: 'string', value: 'DIR', zh: '放假通知文件的目录', en: 'a folder of holiday notices' },
  layer: {
    type: 'string',
    multiple: true,
    value: 'FILE',
    zh: '本地法规数据，可重复',
    en: 'a layer of the law book, may be repeated',
  },
  registry: { type: 'string', value: 'FILE', zh: '机关和人员名录', en: 'agencies and officers' },
  procedures: {
    type: 'string',
    value: 'FILE.mjs',
    zh: '本机关自定的办案程序',
    en: 'the bureau’s own procedures, as a module',
  },
  output: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    zh: '输出文件，"-" 为标准输出',
    en: 'where to write, "-" for stdout',
  },
} as const satisfies Options

/** Options that every command understands beside its own. */
export const always = {
  help: { type: 'boolean', short: 'h', zh: '用法', en: 'how to use it' },
  version: { type: 'boolean', short: 'V', zh: '版本', en: 'the version' },
} as const satisfies Options
