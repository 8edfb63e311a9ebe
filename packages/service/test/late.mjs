// A thread that is long in starting, and answers as long after as it is asked to.
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
await wait(1500)

export default async function answer({ operation, begun }) {
  begun.postMessage(true)
  begun.close()
  await wait(Number(operation))
  return { status: 200, type: 'text/plain', body: new Uint8Array() }
}
