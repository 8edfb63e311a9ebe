// Makes the page: two files in `public`, to be put on any web space or opened from the disk. Then verifies a draw, as the page does.
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { verify } from './verify.js'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
mkdirSync(here('public'), { recursive: true })
await build({
  entryPoints: [here('page.js')],
  outfile: here('public/verify.js'),
  bundle: true,
  minify: true,
  format: 'iife',
})
cpSync(here('index.html'), here('public/index.html'))

const draw = readFileSync(here('draw.json'), 'utf8')
console.log('公布的结果 as published:', verify(draw).sound)
console.log('改动之后 changed:', verify(draw.replace('"order": 1', '"order": 2')).sound)
