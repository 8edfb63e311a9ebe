import { describe, expect, it } from 'vitest'
import { logged, logLine } from './log-line'

const secret = '张演示13800138000'

describe('a line of the log', () => {
  it('tells code and place of an error of the database, and none of its values [D4.3]', () => {
    const error = Object.assign(new Error(`could not extend file: ${secret}`), {
      code: '53100',
      severity: 'ERROR',
      table: 'case_entry',
      constraint: secret,
      detail: `Failing row contains (${secret}).`,
      where: secret,
      query: 'insert into zhifa.case_entry values ($1)',
      params: [secret],
      cause: new SyntaxError(`Unexpected token in "${secret}"`),
    })
    const line = logLine(error)
    expect(line).toMatchObject({
      error: 'Error',
      at: { severity: 'ERROR', table: 'case_entry' },
      cause: { error: 'SyntaxError' },
    })
    expect(line.stack.length).toBeGreaterThan(0)
    expect(JSON.stringify(line)).not.toMatch(/演示|138001|extend|insert/)
  })

  it('keeps codes of the database and the system', () => {
    expect(logLine(Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'write' }))).toMatchObject({
      code: 'ENOSPC',
      at: { syscall: 'write' },
    })
    expect(logLine(Object.assign(new Error('x'), { code: '53100' })).code).toBe('53100')
  })

  it('takes no line of a message for a place', () => {
    const error = new Error(`first\n    at ${secret} (${secret}:1:1)\n    at 张三 (a.ts:1:1)`)
    expect(JSON.stringify(logLine(error))).not.toMatch(/演示|张三/)
  })

  it.each([[secret], [{ secret }], [undefined], [null], [7], [Object.assign(new Error('x'), { name: secret })]])(
    'reads whatever was thrown',
    (thrown) => {
      expect(JSON.stringify(logLine(thrown))).not.toContain('演示')
    },
  )

  it('keeps what an error of ours says of its place, and nothing that others call so', () => {
    const own = Object.assign(new Error('秘密'), { [logged]: { place: '案件 X 第 3 步', field: 'on' } })
    expect(logLine(own).at).toEqual({ place: '案件 X 第 3 步', field: 'on' })
    expect(logLine(Object.assign(new Error('秘密'), { logged: { place: '秘密' } })).at).toBeUndefined()
  })
})
