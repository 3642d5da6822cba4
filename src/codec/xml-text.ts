/** Joins the pieces of an element's text. */

/** A piece of text: inside a CDATA section, where nothing is decoded, or outside. */
export interface TextPiece {
  readonly text: string
  readonly isCdata: boolean
}

/** Joins the pieces without a change, except that white space around CDATA is layout and is left out. */
export function joinPieces(pieces: readonly TextPiece[]): string {
  const hasCdata = pieces.some(({ isCdata }) => isCdata)
  return pieces.map(({ text, isCdata }) => (isCdata ? text : plainText(text, hasCdata))).join('')
}

function plainText(text: string, besideCdata: boolean): string {
  return besideCdata && /^[ \t\r\n]*$/.test(text) ? '' : decodeEntities(text)
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
