/** An XML element, as every reader of this folder returns it, and how the pieces of its text are joined. */

/** An XML element. */
export interface XmlElement {
  readonly name: string
  readonly children: readonly XmlElement[]
  /**
   * The element's own text, unchanged; `''` if it has child elements. Entities are decoded. White space around CDATA is
   * layout and is left out; without CDATA it is text and is kept.
   */
  readonly text: string
}

/** A piece of text: inside a CDATA section, where nothing is decoded, or outside. */
export interface TextPiece {
  readonly text: string
  readonly isCdata: boolean
}

/** Joins the pieces unchanged, except that white space around CDATA is left out as layout. */
export function joinPieces(pieces: readonly TextPiece[]): string {
  const hasCdata = pieces.some(({ isCdata }) => isCdata)
  let joined = ''
  for (const { text, isCdata } of pieces) {
    if (isCdata) joined += text
    else if (!hasCdata || !/^[ \t\r\n]*$/.test(text)) joined += decodeEntities(text)
  }
  return joined
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Decodes the five entities of XML and numeric references. Any other `&` stays as it is, since the sender may have
 * meant it.
 */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#([0-9]+)|#x([0-9A-Fa-f]+)|(amp|lt|gt|quot|apos));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED_ENTITIES[name] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10)
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return isCharacter ? String.fromCodePoint(code) : whole
  })
}
