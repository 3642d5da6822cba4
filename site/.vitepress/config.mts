/** The settings of the site. Its pages and sidebars are written by `site/build.mjs`. */
import { readFileSync } from 'node:fs'
import { type DefaultTheme, defineConfig, type MarkdownRenderer, type UserConfig } from 'vitepress'

interface Generated {
  readonly sidebars: Readonly<Record<'en' | 'zh', DefaultTheme.SidebarItem[]>>
  readonly repository: string
  readonly version: string
}

const generated: Generated = JSON.parse(readFileSync(new URL('../.generated/site.json', import.meta.url), 'utf8'))

/** Makes the id of a heading as GitHub does, so that the links of the pages lead to it here too. */
function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

/** The characters between which Chinese has no space. */
const HAN_END = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef，。、；：？！…”’）》]$/u
const HAN_START = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef“‘（《]/u

/** Leaves out the space that a line break of the source would be in the middle of a Chinese sentence. */
function joinChineseLines(markdown: MarkdownRenderer): void {
  markdown.renderer.rules.softbreak = (tokens, index) => {
    const [before = '', after = ''] = [tokens[index - 1]?.content, tokens[index + 1]?.content]
    const isJoined = HAN_END.test(before) && (HAN_START.test(after) || !/\p{Script=Han}$/u.test(before))
    return isJoined ? '' : '\n'
  }
}

/** Makes an empty heading of a table a cell, since a heading without a text is none for a screen reader. */
function emptyHeadings(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('empty-headings', ({ tokens }) => {
    for (const [index, { type, content }] of tokens.entries()) {
      const [before, after] = [tokens[index - 1], tokens[index + 1]]
      if (type !== 'inline' || content !== '' || before?.type !== 'th_open' || after === undefined) continue
      before.tag = 'td'
      after.tag = 'td'
    }
  })
}

/** Lets a picture that is wider than a phone be scrolled, also by keyboard, so that its words stay readable. */
function scrollPictures(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('scroll-pictures', ({ tokens }) => {
    for (const [index, { type, children }] of tokens.entries()) {
      const [picture, ...others] = children ?? []
      if (type !== 'inline' || picture?.type !== 'image' || others.length > 0) continue
      const paragraph = tokens[index - 1]
      paragraph?.attrSet('class', 'picture')
      paragraph?.attrSet('tabindex', '0')
      paragraph?.attrSet('role', 'group')
      paragraph?.attrSet('aria-label', picture.content)
    }
  })
}

/**
 * Says where code in a text may break. Short code stays on one line, in tables only a short option: a browser would break
 * `--quick` after its hyphens. In tables, a name breaks between its words.
 */
function breakCode(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('keep-short-code', ({ tokens }) => {
    for (const child of tokens.flatMap(({ children }) => children ?? [])) {
      if (child.type !== 'code_inline') continue
      if (child.content.length <= 24) child.attrJoin('class', 'short')
      if (/^-.{0,11}$/.test(child.content)) child.attrJoin('class', 'option')
    }
  })
  const { code_inline: code } = markdown.renderer.rules
  markdown.renderer.rules.code_inline = (...values) =>
    (code?.(...values) ?? '').replace(/(?<=>)[^<]+/, (text) =>
      text.replace(/(?<=\w[._/])(?=\w)|(?<=[a-z])(?=[A-Z])/g, '<wbr>'),
    )
}

/** Gives the links of headings and the buttons of code Chinese names on Chinese pages; VitePress has one name for both languages. */
function nameInChinese(markdown: MarkdownRenderer): void {
  const isChinese = (env: { relativePath?: string }): boolean => env.relativePath?.startsWith('zh/') ?? false
  markdown.core.ruler.push('name-in-chinese', ({ tokens, env }) => {
    if (!isChinese(env)) return
    for (const { children, content } of tokens) {
      const link = children?.find((child) => child.attrGet('class') === 'header-anchor')
      link?.attrSet('aria-label', `“${content.replaceAll('`', '')}”的链接`)
    }
  })
  const { fence } = markdown.renderer.rules
  markdown.renderer.rules.fence = (tokens, index, options, env, renderer) => {
    const html = fence?.(tokens, index, options, env, renderer) ?? ''
    return isChinese(env) ? html.replace('title="Copy Code"', 'title="复制代码"') : html
  }
}

/**
 * Splits a text into words for the search: Chinese by its words, everything else at what is neither letter nor digit. It runs in
 * the browser too, so it must not use anything outside itself.
 */
function wordsOf(text: string): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  return text
    .split(/[^\p{L}\p{N}_]+/u)
    .flatMap((run) =>
      /\p{Script=Han}/u.test(run) ? Array.from(segmenter.segment(run), ({ segment }) => segment) : [run],
    )
    .filter((word) => word !== '')
}

const config: UserConfig<DefaultTheme.Config> = defineConfig({
  title: 'wechat-callback',
  description: 'Receive the callbacks of WeChat and WeCom: verify, decrypt, reply.',
  srcDir: '.generated/pages',
  outDir: 'dist',
  head: [['link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }]],
  cleanUrls: true,
  lastUpdated: false,
  // A file of its own, not a page.
  ignoreDeadLinks: [/^\/explain(?:\.html)?(?:#|$)/],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    anchor: { slugify: slugOf },
    config: (markdown) => {
      joinChineseLines(markdown)
      emptyHeadings(markdown)
      breakCode(markdown)
      scrollPictures(markdown)
      nameInChinese(markdown)
    },
  },
  locales: {
    root: { label: 'English', lang: 'en' },
    zh: {
      label: '简体中文',
      lang: 'zh-CN',
      description: '接收微信、企业微信的回调：验签、解密、回复。',
      themeConfig: {
        nav: [
          { text: '解读回调', link: '/explain.html#zh', target: '_self' },
          { text: '消息与事件', link: '/zh/messages/' },
          { text: 'API', link: '/reference/' },
        ],
        sidebar: generated.sidebars.zh,
        outline: { label: '本页目录', level: [2, 3] },
        docFooter: { prev: '上一页', next: '下一页' },
        darkModeSwitchLabel: '外观',
        lightModeSwitchTitle: '切换到浅色',
        darkModeSwitchTitle: '切换到深色',
        sidebarMenuLabel: '目录',
        returnToTopLabel: '回到顶部',
        langMenuLabel: '切换语言',
        skipToContentLabel: '跳到正文',
        notFound: {
          title: '页面不存在',
          quote: '链接可能有误，或者页面已被移动。',
          linkLabel: '返回首页',
          linkText: '返回首页',
        },
      },
    },
  },
  themeConfig: {
    nav: [
      { text: 'Explain a callback', link: '/explain.html#en', target: '_self' },
      { text: 'Messages', link: '/messages/' },
      { text: 'API', link: '/reference/' },
    ],
    sidebar: generated.sidebars.en,
    outline: { level: [2, 3] },
    notFound: {
      title: 'Page not found',
      quote: 'The link may be wrong, or the page has moved.',
      linkLabel: 'Go to the home page',
      linkText: 'Home page',
    },
    socialLinks: [{ icon: 'github', link: generated.repository }],
    search: {
      provider: 'local',
      options: {
        miniSearch: { options: { tokenize: wordsOf } },
        locales: {
          zh: {
            translations: {
              button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
              modal: {
                displayDetails: '显示详情',
                resetButtonTitle: '清空',
                backButtonTitle: '关闭',
                noResultsText: '没有结果：',
                footer: {
                  selectText: '打开',
                  selectKeyAriaLabel: '回车键',
                  navigateText: '选择',
                  navigateUpKeyAriaLabel: '上箭头',
                  navigateDownKeyAriaLabel: '下箭头',
                  closeText: '关闭',
                  closeKeyAriaLabel: 'Esc 键',
                },
              },
            },
          },
        },
      },
    },
  },
})

export default config
