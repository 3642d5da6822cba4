/**
 * Rewrites the links of a page of the repository for the site. In: Markdown as it is in the repository. Out: the same with links
 * to pages and pictures as routes of the site, and links to any other file as addresses of the repository.
 */
import { posix } from 'node:path'

/**
 * @typedef {object} Site
 * @property {ReadonlyMap<string, string>} routes the route of each page, by its path in the repository
 * @property {string} repository the address of the repository
 * @property {(path: string) => 'blob' | 'tree' | undefined} kindOf what the repository has at a path: a file, a folder or nothing
 */

/**
 * @param {string} markdown
 * @param {string} path of the page, from the root of the repository
 * @param {Site} site
 * @returns {{ markdown: string, dead: readonly string[] }} the page, and the links that lead to no file
 */
export function rewriteLinks(markdown, path, { routes, repository, kindOf }) {
  /** @type {string[]} */
  const dead = []
  const blob = `${repository}/blob/main/`

  /** @param {string} target */
  function newTarget(target) {
    const own = target.startsWith(blob) ? `/${target.slice(blob.length)}` : target
    if (/^(?:[a-z][a-z+.-]*:|#|\/\/)/i.test(own)) return target
    const [, file = '', hash = ''] = /^([^#]*)(#.*)?$/.exec(own) ?? []
    const wanted = file.startsWith('/') ? file.slice(1) : posix.join(posix.dirname(path), decodeURI(file))
    const clean = wanted.replace(/\/$/, '')
    const route = routes.get(clean) ?? routes.get(`${clean}/README.md`)
    if (route !== undefined) return route + hash
    const kind = kindOf(clean)
    if (kind === undefined) {
      dead.push(target)
      return target
    }
    if (clean.startsWith('docs/assets/')) return `/${clean.slice('docs/'.length)}`
    return `${repository}/${kind}/main/${encodeURI(clean)}${hash}`
  }

  const rewritten = outsideOfCode(markdown, (text) =>
    text
      .replace(/\]\(([^)\s]+)((?:\s"[^"]*")?)\)/g, (_link, target, title) => `](${newTarget(target)}${title})`)
      .replace(/^(\[[^\]]+\]:\s*)(\S+)/gm, (_link, label, target) => label + newTarget(target))
      .replace(/(<[^>]*\s(?:href|src|srcset)=")([^"]+)"/g, (_tag, before, target) => `${before}${newTarget(target)}"`),
  )
  return { markdown: rewritten, dead }
}

/**
 * Changes the parts of a page that are neither fenced nor inline code.
 *
 * @param {string} markdown
 * @param {(text: string) => string} change
 */
function outsideOfCode(markdown, change) {
  const code = /^( *)(`{3,}|~{3,})[^\n]*\n[\s\S]*?\n\1\2[ \t]*$|(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\3(?!`)/gm
  let result = ''
  let end = 0
  for (const match of markdown.matchAll(code)) {
    result += change(markdown.slice(end, match.index)) + match[0]
    end = match.index + match[0].length
  }
  return result + change(markdown.slice(end))
}
