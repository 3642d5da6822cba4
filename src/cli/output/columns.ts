/** Aligns and wraps text for a terminal, where a Chinese character has twice the width of a Latin one. */
/*! Bundled: string-width, get-east-asian-width, strip-ansi, ansi-regex, MIT License, Copyright (c) Sindre Sorhus (sindresorhus.com) */
import stringWidth from 'string-width'

/** The width of sentences, which are hard to read in longer lines. */
export const MAX_TEXT_WIDTH = 100

/**
 * Writes rows of cells as lines with aligned columns, two spaces apart.
 *
 * @param rows the cells of each row; the last cell of a row is not padded
 * @param indent the number of spaces before each row
 */
export function columns(rows: readonly (readonly string[])[], indent = 0): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, column) =>
    widest(rows.filter((row) => row.length > column + 1).map((row) => row[column] ?? '')),
  )
  return rows.map((row) => {
    const cells = row.map((cell, column) => (column === row.length - 1 ? cell : pad(cell, widths[column] ?? 0)))
    return `${' '.repeat(indent)}${cells.join('  ')}`.trimEnd()
  })
}

/** Returns the width of the widest text, in narrow characters. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => stringWidth(text)))
}

/** Pads a text with spaces to a width. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

/**
 * Wraps a text into lines of a width: breaks between words, and between Chinese characters.
 *
 * @param text without line breaks
 * @param width how many narrow characters fit
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(BREAKABLE) ?? []) {
    if (line !== '' && stringWidth(line) + stringWidth(piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  return line === '' ? lines : [...lines, line.trimEnd()]
}

/**
 * A piece of a line: a Chinese character with punctuation that must not begin a line, or a word with the space after
 * it.
 */
const BREAKABLE =
  /[\u2e80-\u9fff\uf900-\ufaff][\u3000-\u303f\uff00-\uffef]*|[^\s\u2e80-\u9fff\uf900-\ufaff]+[\u3000-\u303f\uff00-\uffef]*\s*|\s+/gu
