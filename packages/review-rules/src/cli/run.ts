import { command, type Program, runProgram, shared } from '@zhifa/domain/cli-kit'
import { version } from '../../package.json'
import { appraise, check, determine, receipt } from './commands'

const { json, layer, calendar, registry, procedures, on } = shared
const asked = { on, layer, calendar, procedures, json } as const
const answers = {
  type: 'string',
  value: 'FILE',
  zh: '审核人员的回答',
  en: 'the reviewer’s answers, by question',
} as const

/** The command line `zhifa-review`. */
export const program: Program = {
  name: 'zhifa-review',
  title: { zh: '重大执法决定法制审核', en: 'legal review of major decisions' },
  version,
  notes: ['CASE.json 是案件记录 / CASE.json is a case record'],
  commands: [
    command({
      name: 'determine',
      usage: [{ line: 'determine CASE.json', zh: '是否属于重大执法决定，应当审核', en: 'is a legal review required?' }],
      options: asked,
      run: determine,
    }),
    command({
      name: 'check',
      usage: [
        {
          line: 'check CASE.json --registry FILE [--answers FILE]',
          zh: '按审核要点核对，是否全部符合',
          en: 'are the points of the review all met?',
        },
      ],
      options: {
        registry,
        answers,
        receipt: { type: 'boolean', zh: '出具运算凭证', en: 'the receipt of the check' },
        ...asked,
      },
      run: check,
    }),
    command({
      name: 'receipt verify',
      usage: [{ line: 'receipt verify FILE', zh: '重新运算并核对凭证', en: 'do it again and say what differs' }],
      options: { layer, calendar, json },
      run: receipt,
    }),
    command({
      name: 'appraise',
      usage: [
        {
          line: 'appraise CASE.json --registry FILE [--answers FILE] [--scheme FILE]',
          zh: '案卷评查，能否评分',
          en: 'the scored case-file appraisal',
        },
      ],
      options: {
        registry,
        answers,
        scheme: { type: 'string', value: 'FILE', zh: '本机关的评查标准', en: 'the bureau’s own standard of appraisal' },
        ...asked,
      },
      run: appraise,
    }),
  ],
}

/** Runs one command and says what to print and how to exit; never prints or exits itself. */
export const run = (argv: readonly string[]) => runProgram(program, argv)
