/** What both tests of the site need: the built files on loopback, a browser, the checks of every page, and pictures. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { type Page, startChromium } from './chromium.mjs'
import { serveFolder } from './static-server.mjs'

export const dist: string = fileURLToPath(new URL('../../site/dist/', import.meta.url))

/** The pictures, to be looked at. */
const pictures = new URL('.generated/', import.meta.url)
mkdirSync(pictures, { recursive: true })

const axe = readFileSync(new URL('../../site/node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

/** Starts a server of the site and a browser with a page. */
export async function openBrowser(): Promise<{
  origin: string
  page: Page
  newPage(): Promise<Page>
  close(): Promise<void>
}> {
  const [server, chromium] = await Promise.all([serveFolder(dist), startChromium()])
  const page = await chromium.newPage()
  const close = async (): Promise<void> => {
    await chromium.close()
    await server.close()
  }
  return { origin: server.origin, page, newPage: chromium.newPage, close }
}

/** Expects that a page is as wide as its window, accessible, and quiet. */
export async function expectSound(page: Page, origin: string): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  expect(await violationsIn(page)).toEqual([])
  expectQuiet(page, origin)
}

/** Expects that a page has no errors, and has asked only its own origin. */
export function expectQuiet(page: Page, origin: string): void {
  expect(page.errors).toEqual([])
  const foreign = page.requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))
  expect(foreign.filter((url) => url !== 'about:blank')).toEqual([])
}

/** What axe-core finds, with the first elements of each. */
async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${axe};0`)
  return await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) =>
      id + ': ' + nodes.slice(0, 3).map(({ target, failureSummary }) => target + ' ' + failureSummary).join(' | ')))`,
  )
}

/** Takes a picture of the window, or of the whole page. */
export async function takePicture(page: Page, name: string, isWhole = false): Promise<void> {
  writeFileSync(new URL(`${name}.png`, pictures), await page.picture({ isWhole }))
}
