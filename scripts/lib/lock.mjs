import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const beat = 2_000
const deadAfter = 15_000

const alive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** A holder that was killed leaves its file behind: its process is gone, or its file no longer moves. */
export const isAbandoned = (file) => {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    const silent = Date.now() - statSync(file).mtimeMs
    return pid > 0 ? !alive(pid) || silent > deadAfter : silent > beat
  } catch {
    return false // released between two looks
  }
}

const take = (file) => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

const discard = (file) => {
  try {
    renameSync(file, `${file}.${process.pid}`)
    rmSync(`${file}.${process.pid}`, { force: true })
  } catch {
    // somebody else was faster
  }
}

/**
 * Runs `work` while no other process holds `file`: two terminals may start at once on a fresh clone.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {() => void} [onWait] called once when another process has it
 */
export const withLock = async (file, work, onWait = () => {}) => {
  mkdirSync(dirname(file), { recursive: true })
  for (let waits = 0; !take(file); waits += 1) {
    if (isAbandoned(file)) discard(file)
    else {
      if (waits === 0) onWait()
      await sleep(300)
    }
  }
  const touch = () => {
    try {
      utimesSync(file, new Date(), new Date())
    } catch {
      // removed by hand
    }
  }
  const heart = setInterval(touch, beat)
  heart.unref()
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(heart)
    process.removeListener('exit', release)
    release()
  }
}
