import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser of this machine, that of CHROME_PATH first. */
const installedBrowser = (): string | undefined => process.env.CHROME_PATH ?? installed.find((path) => existsSync(path))

/** The one inside the npm package: headless, for Linux. */
const packagedBrowser = async (): Promise<string> => (await import('@sparticuz/chromium')).default.executablePath()

/** Which file is run: ZHIFA_TEST_BROWSER says `packaged` or `installed`; else an installed one where there is one. */
async function browserFile(): Promise<string> {
  const wanted = process.env.ZHIFA_TEST_BROWSER
  if (wanted === 'packaged') return packagedBrowser()
  const found = installedBrowser()
  if (wanted === 'installed' && found === undefined) throw new Error('No browser is installed; CHROME_PATH names one')
  if (wanted !== undefined && wanted !== 'installed')
    throw new Error(`ZHIFA_TEST_BROWSER is packaged or installed, not ${wanted}`)
  return found ?? packagedBrowser()
}

/** A real Chromium. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserFile(), args: ['--no-sandbox', '--disable-gpu'] })
}
