import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Where pictures of the pages are put, to be looked at; without it none is made. */
const pictures = process.env.ZHIFA_TEST_PICTURES

/** Makes a picture of a page, where somebody wants to look at it. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!pictures) return
  await mkdir(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
}

/** Looks at a page as it stands: nothing is wider than the screen, and no rule of WCAG 2.2 AA is broken. */
export async function look(page: Page, name: string, width: number): Promise<void> {
  await picture(page, `${name}-${width}`)
  expect([name, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([name, width])
  await page.evaluate(axe.source)
  const broken = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const found = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
  expect([name, broken]).toEqual([name, []])
}
