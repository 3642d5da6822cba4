/** The links of a page of the repository, as they are on the site. */
import { describe, expect, test } from 'vitest'
import { rewriteLinks } from '../../site/links.mjs'

const site = {
  routes: new Map([
    ['README.md', '/'],
    ['README.zh-CN.md', '/zh/'],
    ['docs/delivery.md', '/delivery'],
    ['docs/messages/README.md', '/messages/'],
    ['docs/messages/wecom.zh-CN.md', '/zh/messages/wecom'],
  ]),
  repository: 'https://github.com/OWNER/wechat-callback',
  kindOf: (path: string) => {
    if (path === 'examples/koa') return 'tree' as const
    return ['LICENSE', 'src/index.ts', 'docs/assets/path.svg'].includes(path) ? ('blob' as const) : undefined
  },
}

const linkOf = (markdown: string, path = 'docs/delivery.md'): string => rewriteLinks(markdown, path, site).markdown

describe('a link', () => {
  test.each([
    ['to a page beside it', '[a](messages/README.md)', '[a](/messages/)'],
    ['to a folder with a README', '[a](messages/)', '[a](/messages/)'],
    ['to a heading of another page', '[a](../README.md#install)', '[a](/#install)'],
    ['to a Chinese page', '[a](messages/wecom.zh-CN.md)', '[a](/zh/messages/wecom)'],
    ['with a title', '[a](../README.md "b c")', '[a](/ "b c")'],
    ['to a heading of its own', '[a](#b)', '[a](#b)'],
    ['to another host', '[a](https://example.com/README.md)', '[a](https://example.com/README.md)'],
    ['to a file', '[a](../LICENSE)', '[a](https://github.com/OWNER/wechat-callback/blob/main/LICENSE)'],
    [
      'to a source',
      '[a](../src/index.ts#L1)',
      '[a](https://github.com/OWNER/wechat-callback/blob/main/src/index.ts#L1)',
    ],
    ['to a folder', '[a](../examples/koa)', '[a](https://github.com/OWNER/wechat-callback/tree/main/examples/koa)'],
    ['to a picture', '![a](assets/path.svg)', '![a](/assets/path.svg)'],
    [
      'to a page by its address',
      '[a](https://github.com/OWNER/wechat-callback/blob/main/docs/delivery.md#x)',
      '[a](/delivery#x)',
    ],
    ['of a definition', '[a]: ../README.md', '[a]: /'],
    [
      'in HTML',
      '<a href="../README.md">a</a> <img src="assets/path.svg">',
      '<a href="/">a</a> <img src="/assets/path.svg">',
    ],
  ])('%s', (_case, written, expected) => {
    expect(linkOf(written)).toBe(expected)
  })

  test.each([
    '`[a](../README.md)`',
    '``` md\n[a](../README.md)\n```',
    '   ~~~~\n[a](../README.md)\n   ~~~~',
    '`` ` [a](../README.md) ``',
  ])('in code stays: %j', (written) => {
    expect(linkOf(`${written}\n\n[b](../README.md)`)).toBe(`${written}\n\n[b](/)`)
  })

  test('that leads to no file is named', () => {
    const { dead } = rewriteLinks('[a](gone.md) [b](messages/wecom.zh-CN.md)', 'docs/delivery.md', site)
    expect(dead).toEqual(['gone.md'])
  })
})
