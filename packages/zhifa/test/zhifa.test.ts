import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../bin/zhifa.js', import.meta.url))
const zhifa = (...args: string[]) => spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' })

describe('zhifa', () => {
  it.each(['serve', 'domain', 'review', 'documents', 'push'])('%s hands on to its command line', (name) => {
    const help = zhifa(name, '--help')
    expect([help.status, help.stderr]).toEqual([0, ''])
    expect(help.stdout).toMatch(/^zhifa-\w+: [\s\S]*退出码 exit\n {2}0 {2}完成/)
    expect(zhifa(name, '--version').stdout).toMatch(/^zhifa-\w+ \d+\.\d+\.\d+\n$/)
    expect(zhifa(name, 'no-such-command').status).toBe(2)
  })

  it('answers like the command itself', () => {
    expect(zhifa('domain', 'working-day', 'add', '2026-09-24', '7')).toMatchObject({
      status: 0,
      stdout: '2026-10-12\n',
    })
  })

  it.skipIf(process.platform === 'win32')('ends quietly when its reader has seen enough', () => {
    const command = 'set -o pipefail; "$0" "$1" documents sample penalty-decision | true'
    const piped = spawnSync('bash', ['-c', command, process.execPath, bin], { encoding: 'utf8' })
    expect(piped).toMatchObject({ status: 0, stderr: '' })
    const long = spawnSync(
      'bash',
      ['-c', '"$0" "$1" documents flow-chart penalty.ordinary -o - | head -c 9', process.execPath, bin],
      {
        encoding: 'utf8',
      },
    )
    expect(long).toMatchObject({ stdout: '<svg xmln', stderr: '' })
  })

  it('says what there is', () => {
    expect(zhifa('--help')).toMatchObject({ status: 0, stderr: '' })
    expect(zhifa('--version').stdout).toMatch(/^zhifa \d/)
    expect(zhifa()).toMatchObject({ status: 2, stdout: '' })
    expect(zhifa('toString').stderr).toMatch(/unknown command toString/)
  })
})
