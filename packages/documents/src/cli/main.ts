import { run } from './run'

const result = await run(process.argv.slice(2), {
  read: async (path) => {
    const { readFile } = await import('node:fs/promises')
    if (path !== '-') return readFile(path, 'utf8')
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks).toString('utf8')
  },
  write: async (path, bytes) => {
    const { writeFile } = await import('node:fs/promises')
    await writeFile(path, bytes)
  },
})
if (result.out) process.stdout.write(result.out)
if (result.err) process.stderr.write(result.err)
process.exitCode = result.code
