import { DirectoryInUseError, lockDirectory } from '../src/storage'

// A process of the lock's test: waits for an instant, takes the lock of a directory, says how it went and holds on.
const [, , directory = '', at = '0'] = process.argv
while (Date.now() < Number(at)) {}
try {
  lockDirectory(directory)
  console.log('taken')
} catch (error) {
  console.log(error instanceof DirectoryInUseError ? 'in use' : String(error))
}
setInterval(() => {}, 1000)
