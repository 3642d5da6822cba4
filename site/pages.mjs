/**
 * Writes the pages of the site from those of the repository. In: README, docs, changelog and the like, each in English and most
 * also in Chinese. Out: a folder of Markdown for VitePress, where `docs/x.md` is `/x` and `docs/x.zh-CN.md` is `/zh/x`, and the
 * sidebar of each language.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rewriteLinks } from './links.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))

/** Where a page that is not in `docs` has its place. */
const PLACES = {
  'README.md': 'index',
  'CHANGELOG.md': 'changelog',
  'CONTRIBUTING.md': 'contributing',
  'SECURITY.md': 'security',
  'vectors/README.md': 'vectors',
  'bench/README.md': 'benchmark',
}

/**
 * The groups of the sidebar. A page of `docs` that no group names is at the end of the guide.
 *
 * @type {readonly { title: Bilingual, pages: readonly string[] }[]}
 */
const GROUPS = [
  {
    title: { en: 'Guide', zh: '指南' },
    pages: [
      'index',
      'guide',
      'bots',
      'delivery',
      'api',
      'scaling',
      'typescript',
      'serverless',
      'runtimes',
      'testing',
      'free-text',
      'payments',
      'migrating',
    ],
  },
  {
    title: { en: 'Reference', zh: '参考' },
    pages: [
      'messages/index',
      'messages/wecom',
      'messages/wecom-suite',
      'messages/wecom-bot',
      'messages/official-account',
      'messages/mini-program',
      'messages/open-platform',
      'replies',
      'reference/index',
    ],
  },
  { title: { en: 'When it fails', zh: '排查问题' }, pages: ['explain', 'diagnosis', 'command'] },
  { title: { en: 'Evidence', zh: '测试与性能' }, pages: ['conformance', 'vectors', 'benchmark', 'security'] },
  { title: { en: 'Project', zh: '项目' }, pages: ['architecture', 'contributing', 'changelog'] },
]

/** The words of the sidebar for pages whose heading would be too long, or that are no Markdown. */
const WORDS = {
  index: { en: 'Quick starts', zh: '快速上手' },
  explain: { en: 'Explain a callback', zh: '解读回调' },
  'reference/index': { en: 'API', zh: 'API' },
  benchmark: { en: 'Benchmark', zh: '性能' },
  security: { en: 'Security', zh: '安全' },
  contributing: { en: 'Contributing', zh: '参与开发' },
  changelog: { en: 'Changelog', zh: '更新记录' },
}

/**
 * @typedef {{ en: string, zh: string }} Bilingual
 * @typedef {{ path: string, place: string, language: 'en' | 'zh' }} Page
 * @typedef {{ text: string, link: string, target?: string }} SidebarItem
 * @typedef {Record<'en' | 'zh', { text: string, items: SidebarItem[] }[]>} Sidebars
 */

/**
 * Writes all pages.
 *
 * @param {string} folder the pages, among which `reference/` is already written
 * @param {string} repository the address of the repository
 * @returns {Sidebars}
 * @throws Error a link leads to no file
 */
export function writePages(folder, repository) {
  const pages = listPages()
  const routes = new Map(pages.map(({ path, place, language }) => [path, routeOf(place, language)]))
  const kindOf = (/** @type {string} */ path) => {
    const stats = statSync(root + path, { throwIfNoEntry: false })
    return stats && (stats.isDirectory() ? 'tree' : 'blob')
  }
  /** @type {Map<string, Partial<Record<'en' | 'zh', string>>>} */
  const titles = new Map()
  /** @type {string[]} */
  const dead = []
  const write = (/** @type {string} */ place, /** @type {'en' | 'zh'} */ language, /** @type {string} */ text) => {
    const file = join(folder, language === 'zh' ? 'zh' : '', `${place}.md`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    titles.set(place, { ...titles.get(place), [language]: titleOf(text) })
  }
  for (const { path, place, language } of pages) {
    const rewritten = rewriteLinks(readFileSync(root + path, 'utf8'), path, { routes, repository, kindOf })
    dead.push(...rewritten.dead.map((link) => `${path}: ${link}`))
    // The site has a menu for this.
    const text = rewritten.markdown.replace(/(?:^|(?<= · ))\[(?:简体中文|English)\]\(\S+\)(?:\n+| · )/m, '')
    write(place, language, place === 'benchmark' ? withChart(text, language) : text)
  }
  if (dead.length > 0) throw new Error(`links that lead to no file:\n${dead.join('\n')}`)
  for (const place of listApi(folder)) {
    titles.set(place, { en: titleOf(readFileSync(join(folder, `${place}.md`), 'utf8')) })
  }
  for (const [place, { en, zh }] of titles) if (zh === undefined) write(place, 'zh', stub(place, en ?? place))
  cpSync(`${root}docs/assets`, join(folder, 'public/assets'), { recursive: true })
  cpSync(`${root}site/icon.svg`, join(folder, 'public/icon.svg'))
  return { en: sidebar('en', titles), zh: sidebar('zh', titles) }
}

/** @param {string} markdown */
function titleOf(markdown) {
  return /^# (.*)$/m.exec(markdown)?.[1] ?? ''
}

/** @returns {readonly Page[]} */
function listPages() {
  const docs = readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replaceAll('\\', '/'))
    .map((name) => /** @type {const} */ ([`docs/${name}`, name.replace(/(?:\.zh-CN)?\.md$/, '')]))
  const others = Object.entries(PLACES).flatMap(([path, place]) => [
    /** @type {const} */ ([path, place]),
    /** @type {const} */ ([path.replace(/\.md$/, '.zh-CN.md'), place]),
  ])
  return [...docs, ...others]
    .filter(([path]) => existsSync(root + path))
    .map(([path, place]) => ({
      path,
      place: place.replace(/README$/, 'index'),
      language: path.endsWith('.zh-CN.md') ? 'zh' : 'en',
    }))
}

/** The pages of the API that are written. @param {string} folder @returns {readonly string[]} */
function listApi(folder) {
  return readdirSync(join(folder, 'reference'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `reference/${name.replaceAll('\\', '/').replace(/\.md$/, '')}`)
}

/** @param {string} place @param {'en' | 'zh'} language */
function routeOf(place, language) {
  return `${language === 'zh' ? '/zh' : ''}/${place.replace(/(^|\/)index$/, '$1')}`
}

/** The Chinese page in place of one that is only in English. @param {string} place @param {string} title */
function stub(place, title) {
  const text = `# ${wordsOf(place)?.zh ?? title}\n\n本页只有英文版：[${title}](${routeOf(place, 'en')})。\n`
  return `---\nsearch: false\n---\n\n${place === 'benchmark' ? withChart(text, 'zh') : text}`
}

/** What the chart is, for readers who do not see it, and how it is read. */
const CHART = {
  en: {
    name: 'The benchmark as a chart',
    legend:
      'A bar is the ratio to bare calls of Node that do the same work: ↓ lower is better, ↑ higher is better. The line across ' +
      'its end reaches from the lowest round to the highest; green is this package.',
  },
  zh: {
    name: '性能测试结果图',
    legend:
      '柱长是与直接调用 Node 完成同样工作相比的倍数：标 ↓ 的越小越好，标 ↑ 的越大越好。柱端的横线是各轮的最小值到最大值，绿色是本包。',
  },
}

/** Puts the chart after the first paragraph. @param {string} text @param {'en' | 'zh'} language */
function withChart(text, language) {
  const { name, legend } = CHART[language]
  return text.replace(/^(# .*\n\n(?:.+\n)+)/m, `$1\n![${name}](/assets/bench.svg)\n\n${legend}\n`)
}

/** @param {string} place @returns {Bilingual | undefined} */
function wordsOf(place) {
  return /** @type {Record<string, Bilingual>} */ (WORDS)[place]
}

/**
 * @param {'en' | 'zh'} language
 * @param {ReadonlyMap<string, Partial<Record<'en' | 'zh', string>>>} titles
 */
function sidebar(language, titles) {
  const named = new Set(GROUPS.flatMap(({ pages }) => pages))
  const unnamed = [...titles.keys()].filter((place) => !named.has(place) && !place.startsWith('reference/'))
  return GROUPS.map(({ title, pages }, index) => ({
    text: title[language],
    items: [...pages, ...(index === 0 ? unnamed : [])].map((place) => item(place, language, titles)),
  }))
}

/**
 * @param {string} place
 * @param {'en' | 'zh'} language
 * @param {ReadonlyMap<string, Partial<Record<'en' | 'zh', string>>>} titles
 * @returns {SidebarItem}
 */
function item(place, language, titles) {
  const title = (titles.get(place)?.[language] ?? place).replaceAll('`', '')
  // Headings explain themselves after a colon; those of messages have the name of their platform there.
  const short = title.replace(place.startsWith('messages/') ? /^.+?(?:: |：)/ : /(?:: |：).*/, '')
  const text = wordsOf(place)?.[language] ?? short
  // A file of its own, which the router of the site does not know.
  if (place === 'explain') return { text, link: `/explain.html#${language}`, target: '_self' }
  return { text, link: routeOf(place, place.startsWith('reference/') ? 'en' : language) }
}
