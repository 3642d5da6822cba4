/** Reads XML as a platform would, without code of the package: only elements, text and CDATA. */

/** An element's text, or its children by name; a name that comes more than once has a list. */
export type Read = string | { readonly [name: string]: Read | readonly Read[] }

/** The content of the root. */
export function readXml(xml: string): Read {
  const { name, value, end } = readElement(xml, 0)
  if (name !== 'xml' || end !== xml.length) throw new Error('not one root element')
  return value
}

/** What a reader must find of a value that was written: numbers and flags as text, a list of one item as that item. */
export function asRead(value: unknown): Read {
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(
    entries.map(([name, item]) => [name, Array.isArray(item) ? asReadList(item) : asRead(item)]),
  )
}

function asReadList(items: readonly unknown[]): Read | readonly Read[] {
  const read = items.map(asRead)
  return read.length === 1 && read[0] !== undefined ? read[0] : read
}

function readElement(xml: string, start: number): { name: string; value: Read; end: number } {
  const [tag = '', name = ''] = /^<([A-Za-z_][\w.-]*)>/.exec(xml.slice(start)) ?? []
  if (tag === '') throw new Error(`no start tag at ${start}`)
  const children = new Map<string, Read[]>()
  let text = ''
  let at = start + tag.length
  while (!xml.startsWith(`</${name}>`, at)) {
    if (xml.startsWith('<![CDATA[', at)) {
      const end = xml.indexOf(']]>', at)
      text += xml.slice(at + 9, end)
      at = end + 3
    } else if (xml.startsWith('<', at)) {
      const child = readElement(xml, at)
      children.set(child.name, [...(children.get(child.name) ?? []), child.value])
      at = child.end
    } else {
      const end = xml.indexOf('<', at)
      if (end === -1 || xml.slice(at, end).includes('&')) throw new Error(`unclosed or escaped text at ${at}`)
      text += xml.slice(at, end)
      at = end
    }
  }
  const value = children.size === 0 ? text : childrenOf(children, text)
  return { name, value, end: at + name.length + 3 }
}

function childrenOf(children: ReadonlyMap<string, readonly Read[]>, text: string): Read {
  if (text !== '') throw new Error('text next to elements')
  return Object.fromEntries(
    [...children].map(([name, [one = '', ...more]]) => [name, more.length === 0 ? one : [one, ...more]]),
  )
}
