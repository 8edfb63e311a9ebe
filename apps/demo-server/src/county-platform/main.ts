import { signerFile } from '../signing/ed25519'
import { verifierScript } from '../verifier/script'
import { databaseOf, platformConfig } from './config'
import { startPlatform } from './server'

const config = platformConfig(process.argv.slice(2), process.env)
if (!config.ok) {
  for (const { message } of config.findings) console.error(`${message.zh} / ${message.en}`)
  process.exit(2)
}
const { port, host, directory, publicUrl, sender, name, ledger, certified, witnessName, drill, division } = config.value
const platform = await startPlatform({
  database: databaseOf(config.value),
  senders: sender,
  certified,
  name,
  divisions: new Map(division.map(({ code, name }) => [code, name])),
  host,
  port,
  ...(publicUrl === undefined ? {} : { publicUrl }),
  now: () => new Date(),
  log: (line) => console.error(JSON.stringify(line)),
  witness: { signer: await signerFile(directory, 'witness-key.pem', witnessName), ledgers: ledger },
  drill: drill === 'yes',
  verifier: verifierScript(process.argv[1] ?? ''),
})
console.log(`platform: ${platform.url}`)

let closing = false
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (closing) return
    closing = true
    void platform.close().then(() => process.exit(0))
  })
