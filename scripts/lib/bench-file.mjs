// Runs one benchmark file in a process of its own and sends its rows to `npm run bench`.
import { pathToFileURL } from 'node:url'

const { bench } = await import(pathToFileURL(process.argv[2]).href)
if (typeof bench !== 'function') throw new TypeError('a benchmark file exports `async function bench()`')
const rows = await bench()
process.send({ rows }, () => process.disconnect())
