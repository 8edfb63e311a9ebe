import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type Answer, exitCodes } from './answer'
import { columns } from './columns'
import { command, type Program } from './command'
import { completionScript, completions } from './completion'
import { EnvironmentError, UsageError } from './errors'
import { shared } from './option'
import { runProgram } from './program'

const answers: Record<string, () => Answer> = {
  yes: () => ({ out: 'yes', yes: true }),
  no: () => ({ out: 'no', yes: false }),
  open: () => ({ out: '', yes: 'unknown' }),
  wrong: () => {
    throw new UsageError('错 / wrong')
  },
  bare: () => {
    throw new UsageError()
  },
  machine: () => {
    throw new EnvironmentError('盘满 / disk full')
  },
  broken: () => {
    throw new TypeError('x is not a function')
  },
}

const program: Program = {
  name: 'zhifa-try',
  title: { zh: '试用', en: 'for trying' },
  version: '1.2.3',
  commands: [
    command({
      name: 'say',
      usage: [{ line: 'say WORD', zh: '说', en: 'says' }],
      options: {
        json: shared.json,
        kind: { type: 'string', short: 'k', choices: ['loud', 'low'], zh: '怎样', en: 'how' },
      },
      words: () => Object.keys(answers),
      run: ([word = ''], { json }) => {
        const { out, ...rest } = answers[word]?.() ?? { out: word, yes: true }
        return { ...rest, out: json ? JSON.stringify(out) : out }
      },
    }),
    command({
      name: 'data check',
      usage: [{ line: 'data check [FILE]', zh: '检查', en: 'checks' }],
      options: { layer: shared.layer },
      run: (args, { layer = [] }) => ({ out: [...args, ...layer].join(' '), yes: true }),
    }),
  ],
}
const run = (...argv: string[]) => runProgram(program, argv)

describe('exit codes mean one thing', () => {
  it.each([
    ['yes', 0, ''],
    ['no', 1, ''],
    ['open', 3, ''],
    ['wrong', 2, '错 / wrong'],
    ['bare', 2, '用法 / usage:\n  zhifa-try say WORD'],
    ['machine', 4, '盘满 / disk full'],
  ])('%s', async (word, code, err) => {
    expect(await run('say', word)).toMatchObject({ code, err })
  })

  it('a fault of the program is never a no, and says what to report', async () => {
    const { code, err } = await run('say', 'broken')
    expect(code).toBe(4)
    expect(err).toMatch(/请将以下内容报告维护者[\s\S]*TypeError: x is not a function/)
  })

  it('every code is in the help of the program and of each command', async () => {
    for (const { out } of [await run('--help'), await run('say', '--help'), await run('data', 'check', '-h')])
      for (const [code, { zh, en }] of Object.entries(exitCodes)) expect(out).toContain(`  ${code}  ${zh} / ${en}`)
  })
})

describe('a command line', () => {
  it('is read in any order; a negative number is an argument', async () => {
    expect((await run('--json', 'say', '-5')).out).toBe('"-5"')
    expect((await run('data', 'check', 'x', '--layer', 'a', '--layer', 'b')).out).toBe('x a b')
    expect(await run('--version')).toEqual({ code: 0, out: 'zhifa-try 1.2.3', err: '' })
  })

  it.each([
    [[], /^zhifa-try: 试用/],
    [['nothing'], /unknown command nothing/],
    [['data'], /^用法 \/ usage:\n {2}zhifa-try data check \[FILE\]$/],
    [['say', 'yes', '--layer', 'x'], /--layer[\s\S]*zhifa-try say WORD/],
    [['data', 'chek'], /^没有 data chek 这个命令，是否为 data check？ \/ unknown command data chek/],
    [
      ['--versoin'],
      /^没有 --versoin 这个选项，是否为 --version？ \/ unknown option --versoin, did you mean --version\?/,
    ],
    [['say', '--jsn'], /^没有 --jsn 这个选项，是否为 --json？ \/ unknown option --jsn, did you mean --json\?\n\n用法/],
    [['say', '--json=1'], /^选项 --json 后面不写值 \/ option --json takes no value/],
    [['data', 'check', '--layer'], /^选项 --layer 后面应写 FILE/],
    [['data', 'check', '--layer', '--help2'], /--layer=FILE/],
    [['say', '--kind'], /^选项 --kind 后面应写/],
    [['completion', 'tcsh'], /bash\|zsh\|fish/],
  ])('%j is wrong use', async (argv, message) => {
    expect(await run(...argv)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(message) })
  })
})

describe('help', () => {
  it('of the first word of several commands, and of completion, says what there is', async () => {
    expect((await run('data', '--help')).out).toMatch(/^ {2}zhifa-try data check \[FILE\] {2}检查 \/ checks\n\n退出码/)
    expect((await run('completion', '--help')).out).toMatch(/bash {2}source <\(zhifa-try completion bash\)/)
  })

  it('stands in columns, a Chinese character being two wide', () => {
    expect(
      columns([
        ['--draft 草稿', 'a'],
        ['--format KIND', 'b'],
        ['x'.repeat(50), 'c'],
      ]),
    ).toEqual([
      `  --draft 草稿${' '.repeat(32)}  a`,
      `  --format KIND${' '.repeat(31)}  b`,
      `  ${'x'.repeat(50)}`.concat(`\n${' '.repeat(48)}c`),
    ])
  })
})

describe('completion', () => {
  it.each([
    [[''], ['say', 'data', 'completion']],
    [['da'], ['data']],
    [['data', ''], ['check']],
    [
      ['say', 'b'],
      ['bare', 'broken', '__files__'],
    ],
    [
      ['say', 'yes', '--'],
      ['--json', '--kind', '--help'],
    ],
    [
      ['say', '--kind', 'l'],
      ['loud', 'low'],
    ],
    [['data', 'check', '--layer', ''], ['__files__']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
  ])('%j', (typed, wanted) => expect(completions(program, typed)).toEqual(wanted))

  it('the script for bash works in bash', () => {
    const dir = mkdtempSync(join(tmpdir(), 'zhifa-complete-'))
    afterAll(() => rmSync(dir, { recursive: true }))
    // In place of the program: what it answers to the question of the script, for any words.
    const fake = join(dir, 'zhifa-try')
    writeFileSync(
      fake,
      '#!/bin/sh\nshift\n[ "$#" = 1 ] && printf "say\\ndata\\n" || printf "yes\\nno\\n__files__\\n"\n',
    )
    chmodSync(fake, 0o755)
    const script = completionScript('bash', 'zhifa-try')
    const ask = (line: string[]) =>
      execFileSync(
        'bash',
        [
          '-c',
          `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _zhifa_try 2>/dev/null; echo "\${COMPREPLY[*]}"`,
          'bash',
          ...line,
        ],
        { encoding: 'utf8', env: { PATH: `${dir}:${process.env.PATH}` } },
      ).trim()
    expect(ask(['zhifa-try', 's'])).toBe('say')
    expect(ask(['zhifa-try', 'say', 'y'])).toBe('yes')
  })

  it.each(['zsh', 'fish'] as const)('the script for %s is one', (shell) => {
    const script = completionScript(shell, 'zhifa-try')
    expect(script).toContain('zhifa-try __complete')
    const checked = spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' })
    // A machine without that shell cannot say.
    if (checked.error === undefined) expect(checked).toMatchObject({ status: 0, stderr: '' })
  })
})
