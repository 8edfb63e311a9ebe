#!/usr/bin/env node
// Committed, because npm links a command at install time only when its file is already there.
import { existsSync } from 'node:fs'

const built = new URL('../dist/cli.js', import.meta.url)
if (existsSync(built)) await import(built.href)
else {
  console.error(
    'zhifa-serve: 尚未构建，请先运行 npm start 或 npm test。Not built yet: run npm start or npm test first.',
  )
  process.exitCode = 4
}
