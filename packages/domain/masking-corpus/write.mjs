// Writes the corpus anew: node packages/domain/masking-corpus/write.mjs
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { bundle } from '../../../scripts/lib/bench-bundle.mjs'
import { inRoot } from '../../../scripts/lib/paths.mjs'

const made = inRoot('node_modules/.cache/zhifa/masking-corpus.mjs')
await bundle(new URL('corpus.ts', import.meta.url).pathname, made)
const { corpus, jsonLines } = await import(pathToFileURL(made).href)
const { positive, negative } = corpus()
writeFileSync(new URL('positive.jsonl', import.meta.url), jsonLines(positive))
writeFileSync(new URL('negative.jsonl', import.meta.url), jsonLines(negative))
console.log(`${positive.length} positive, ${negative.length} negative`)
