/** Aligns and wraps text for a terminal, where a Chinese character has twice the width of a Latin one. */
/// <reference path="./linebreak.d.ts" />
/*! Bundled: string-width, get-east-asian-width, strip-ansi, ansi-regex, MIT License, Copyright (c) Sindre Sorhus (sindresorhus.com) */
/*! Bundled: linebreak, unicode-trie, tiny-inflate, MIT License, Copyright (c) Devon Govett; base64-js, MIT License, Copyright (c) T. Jameson Little */
import LineBreaker from 'linebreak'
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
 * Wraps a text into lines of a width. A line breaks where the Unicode line breaking algorithm (UAX #14) allows it, but
 * between two narrow characters only at a space: commands, options and URLs are made to be copied.
 *
 * @param text without line breaks
 * @param width how many narrow characters fit
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of unbreakablePieces(text)) {
    if (line !== '' && stringWidth(line) + stringWidth(piece.trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  return line === '' ? lines : [...lines, line.trimEnd()]
}

/** Cuts a text at every place where a line may break. */
function* unbreakablePieces(text: string): Generator<string> {
  const breaker = new LineBreaker(text)
  let start = 0
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const { position } = next
    if (position < text.length && !isAtSpaceOrWide(text, position)) continue
    yield text.slice(start, position)
    start = position
  }
}

function isAtSpaceOrWide(text: string, position: number): boolean {
  // Two UTF-16 units hold any character.
  const before = [...text.slice(Math.max(0, position - 2), position)].at(-1) ?? ''
  const [after = ''] = text.slice(position, position + 2)
  return before.trim() === '' || stringWidth(before) === 2 || stringWidth(after) === 2
}
