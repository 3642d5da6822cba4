/** The built site in Chromium: every link, and the main pages at two widths, in both schemes and languages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { dist, expectQuiet, expectSound, openBrowser, takePicture } from './browser.ts'
import type { Look } from './chromium.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
const repository = manifest.repository.url.replace(/^git\+|\.git$/g, '')

const LOOKS: readonly Look[] = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 390, scheme: 'light' },
  { width: 390, scheme: 'dark' },
]

const ROUTES = [
  '/',
  '/zh/',
  '/guide',
  '/diagnosis',
  '/zh/diagnosis',
  '/messages/wecom',
  '/replies',
  '/zh/messages/wecom-bot',
  '/bots',
  '/zh/delivery',
  '/conformance',
  '/benchmark',
  '/zh/benchmark',
  '/reference/wechat-callback/fetch',
  '/changelog',
]

let browser: Awaited<ReturnType<typeof openBrowser>>
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each(ROUTES)('%s', (route) => {
  test.each(LOOKS)('is sound at $width in $scheme', async (look) => {
    const { page, origin } = browser
    await page.look(look)
    await page.open(origin + route)
    await page.until("document.querySelector('.VPContent.is-home, .vp-doc h1') !== null")
    await takePicture(page, `site${route.replaceAll('/', '_')}-${look.width}-${look.scheme}`)
    await expectSound(page, origin)
  })
})

describe('links', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  const pages = new Map(
    files.map((name) => {
      const html = readFileSync(dist + name, 'utf8')
      const route = `/${name.replaceAll('\\', '/').replace(/(?:(^|\/)index)?\.html$/, '$1')}`
      return [route, { html, ids: new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => decode(id))) }]
    }),
  )

  test('there is a page in each language for each page of docs', () => {
    const docs = readdirSync(`${root}docs`).filter((name) => name.endsWith('.md'))
    expect(docs.length).toBeGreaterThan(10)
    for (const name of docs) {
      const place = name.replace(/(?:\.zh-CN)?\.md$/, '')
      expect(pages.has(name.endsWith('.zh-CN.md') ? `/zh/${place}` : `/${place}`), name).toBe(true)
    }
  })

  test.each([...pages.keys()].filter((route) => !/^\/(?:404|explain.html)$/.test(route)))(
    'every link of %s leads somewhere',
    (route) => {
      const { html, ids } = pages.get(route) ?? { html: '', ids: new Set() }
      const targets = new Set([...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href]) => decode(href)))
      const dead = [...targets].filter((target) => !leadsSomewhere(absolute(target, route), ids))
      expect(dead).toEqual([])
    },
  )

  /** Returns the route behind a link that is relative to its page. */
  function absolute(target: string, route: string): string {
    if (!target.startsWith('.')) return target
    const { pathname, hash } = new URL(target, `http://site${route}`)
    return pathname + hash
  }

  function leadsSomewhere(target: string, ownIds: ReadonlySet<string>): boolean {
    const [path = '', hash] = target.split('#')
    if (path.startsWith(repository)) {
      const inside = /^\/(?:blob|tree)\/main\/(.*)/.exec(path.slice(repository.length))?.[1]
      return inside === undefined || existsSync(root + decodeURI(inside))
    }
    if (/^https:\/\/[^/]+\.[a-z]+(?:\/|$)/.test(path)) return true
    if (path.startsWith('/assets/') || path === '/explain.html') return existsSync(dist + path)
    const ids = path === '' ? ownIds : pages.get(decodeURI(path).replace(/\.html$/, ''))?.ids
    return ids !== undefined && (hash === undefined || hash === '' || ids.has(decodeURIComponent(hash)))
  }
})

describe('on a phone', () => {
  const routes = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && name !== 'explain.html')
    .map((name) => `/${name.replaceAll('\\', '/').replace(/(?:(^|\/)index)?\.html$/, '$1')}`)

  test.each(routes)('%s is as wide as the window, and its pictures are readable', async (route) => {
    const { page, origin } = browser
    await page.look({ width: 390 })
    await page.open(origin + route)
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    const widths = await page.run(() => [...document.querySelectorAll('.vp-doc img')].map((one) => one.clientWidth))
    for (const width of widths) expect(width).toBeGreaterThanOrEqual(600)
  })

  test('short code in a text is on one line, and a table of keys is as wide as the window', async () => {
    const { page, origin } = browser
    await page.look({ width: 390 })
    await page.open(`${origin}/zh/messages/wecom`)
    expect(
      await page.run(() =>
        [...document.querySelectorAll(':is(p, li) > code.short')]
          .filter((one) => one.getClientRects().length > 1)
          .map((one) => one.textContent),
      ),
    ).toEqual([])
    const [messages, events] = await page.run(() =>
      [...document.querySelectorAll('.vp-doc table')].map((one) => one.scrollWidth - one.clientWidth),
    )
    expect([messages, events]).toEqual([0, 0])
  })

  test('the chart of the benchmark is on its page in both languages, with how it is read', async () => {
    const { page, origin } = browser
    for (const [route, says] of [
      ['/benchmark', 'lower is better'],
      ['/zh/benchmark', '越小越好'],
    ] as const) {
      await page.open(origin + route)
      const legend = await page.run(() => document.querySelector('.vp-doc .picture + p')?.textContent)
      expect(legend).toContain(says)
    }
  })
})

describe('in the browser', () => {
  test.each([
    ['/', 'EncodingAESKey'],
    ['/zh/', '投递'],
  ])('the search of %s finds %s', async (route, word) => {
    const { page, origin } = browser
    await page.look({ width: 1280 })
    await page.open(origin + route)
    // The button works when the page is hydrated.
    await page.until(
      "document.querySelector('.DocSearch-Button')?.click(), document.activeElement?.matches('input.search-input')",
    )
    await page.type(word)
    await page.until("document.querySelectorAll('.results .result').length > 2")
    await takePicture(page, `search${route.replaceAll('/', '_')}`)
    expect(await page.run(() => document.querySelector('.results')?.textContent)).toContain(word)
    // The box is VitePress's own, whose entries axe-core does not like.
    expectQuiet(page, origin)
    await page.press('Escape')
  })

  test('a picture is as wide as the text', async () => {
    const { page, origin } = browser
    await page.look({ width: 1280 })
    await page.open(`${origin}/benchmark`)
    expect(
      await page.run(() =>
        [...document.querySelectorAll('.vp-doc .picture')].map((one) => one.scrollWidth - one.clientWidth),
      ),
    ).toEqual([0])
  })

  test('the API names the constraint of a type parameter', async () => {
    const { page, origin } = browser
    await page.open(`${origin}/reference/wechat-callback/fetch`)
    expect(await page.run(() => document.querySelector('.vp-doc table')?.textContent)).toMatch(
      /R extends HandlerResult<P>/,
    )
  })

  test('the language menu leads to the same page', async () => {
    const { page, origin } = browser
    await page.open(`${origin}/diagnosis`)
    const [link] = await page.run(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.VPNavBarTranslations a')].map(({ href }) => href),
    )
    expect(link).toBe(`${origin}/zh/diagnosis`)
  })

  test.each(['/', '/zh/'])('the sidebar of %s leads to the page that explains a callback', async (route) => {
    const { page, origin } = browser
    await page.look({ width: 1280 })
    await page.open(origin + route)
    const link = '.VPSidebar a[href*="explain.html"]'
    await page.evaluate(`setTimeout(() => document.querySelector('${link}').click())`)
    await page.until("location.pathname === '/explain.html' && document.querySelector('#url') !== null")
    expect(await page.run(() => document.documentElement.lang)).toBe(route === '/' ? 'en' : 'zh-CN')
  })
})

/** Undoes the escapes of an attribute. */
function decode(text = ''): string {
  return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<')
}
