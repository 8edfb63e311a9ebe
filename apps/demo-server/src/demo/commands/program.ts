import { command, type Program, UsageError } from '@zhifa/domain/cli-kit'
import { version } from '../../../package.json'
import { firstAdministrator, resetAccount } from './accounts'
import { backup, verifyBackup } from './backup'
import { moveMedia } from './move-media'
import { agencyOption, inWords, placeOf } from './place'
import { rebuildAll } from './rebuild-summaries'
import { restore } from './restore'
import { rotateKeyFile } from './rotate-ledger-key'

const rotate = command({
  name: 'rotate-ledger-key',
  usage: [
    {
      line: 'rotate-ledger-key',
      zh: '更换账本的签名密钥（先停止服务），由旧密钥签署更换',
      en: 'change the key of the ledger while the server stands still; the old one signs for the new',
    },
  ],
  options: agencyOption,
  async run(args, values, io) {
    if (args.length > 0) throw new UsageError()
    const place = placeOf(io, values)
    const key = await inWords(() => rotateKeyFile(place))
    return {
      out: `已更换签名密钥。请把新公钥登记到见证平台（--ledger）后再启动：${key}
The signing key was changed. Register the new one at the witness (--ledger), then start again: ${key}`,
      yes: true,
    }
  },
})

const rebuild = command({
  name: 'rebuild-summaries',
  usage: [
    {
      line: 'rebuild-summaries',
      zh: '按案件记录重建列表和待办所读的概要，并证明一致',
      en: 'write what lists and inboxes read anew from the records, and prove it equal',
    },
  ],
  options: agencyOption,
  async run(args, values, io) {
    if (args.length > 0) throw new UsageError()
    const place = placeOf(io, values)
    const { cases, before, after } = await inWords(() => rebuildAll(place))
    return {
      out: `已按案件记录重建${cases}件案件的概要；重建前不一致${before.length}处，重建后${after.length}处
${cases} cases computed anew: ${before.length} differences before, ${after.length} afterwards`,
      notes: after.map(({ zh, en }) => `${zh} / ${en}`),
      yes: after.length === 0,
    }
  },
})

const move = command({
  name: 'move-media',
  usage: [
    {
      line: 'move-media',
      zh: '把目录中的案件文件迁移到 S3 存储（先停止服务）',
      en: 'move the files of cases from the directory to the S3 store while the server stands still',
    },
  ],
  options: agencyOption,
  async run(args, values, io) {
    if (args.length > 0) throw new UsageError()
    const place = placeOf(io, values)
    const { files, damaged } = await inWords(() => moveMedia(place.settings))
    return {
      out: `已迁移${files}个文件到 S3 存储，逐个核对了内容
${files} files moved to the S3 store, the bytes of each compared`,
      notes: damaged.map((sha256) => `文件内容已损坏，未迁移：${sha256} / Damaged where it lies, not moved: ${sha256}`),
      yes: damaged.length === 0,
    }
  },
})

/** What the server's program does beside serving, which it does when no command is named. */
export const commands: Program = {
  name: 'npm start --',
  title: {
    zh: '办案系统的维护命令；不带命令即启动服务',
    en: 'maintenance of the bureau’s server, which starts without a command',
  },
  version,
  commands: [firstAdministrator, resetAccount, backup, verifyBackup, restore, rebuild, rotate, move],
  notes: ['设置来自环境变量，见 docs/guide/going-live.md / Settings come from the environment.'],
}
