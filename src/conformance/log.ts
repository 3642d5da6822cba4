/** Collects the lines that a program prints besides its results: keeps a few to show, and counts them all. */
import { escapeControls } from '../primitives/control-characters.ts'
import { createLineReader } from './lines.ts'

/** Counts lines and keeps a few of them. */
export interface Log {
  /** The number of lines. */
  readonly count: number
  /** The lines that were kept. */
  readonly lines: readonly string[]
  add(line: string): void
  addBytes(chunk: Uint8Array): void
}

const KEPT_LINES = 10
const KEPT_CHARACTERS = 300

/** Makes a log. @param kept which lines are kept: the first or the last */
export function createLog(kept: 'first' | 'last'): Log {
  const lines: string[] = []
  let reader = createLineReader(KEPT_CHARACTERS * 100)
  let count = 0
  const add = (line: string) => {
    count++
    if (kept === 'first' && lines.length >= KEPT_LINES) return
    lines.push(printableLine(line))
    if (lines.length > KEPT_LINES) lines.shift()
  }
  return {
    get count() {
      return count
    },
    get lines() {
      const rest = printableLine(reader.rest())
      return rest === '' ? lines : [...lines, rest].slice(-KEPT_LINES)
    },
    add,
    addBytes: (chunk) => {
      const complete = reader.take(chunk)
      // A line that is too long is dropped, and reading continues with the next bytes.
      if (complete === undefined) reader = createLineReader(KEPT_CHARACTERS * 100)
      for (const line of complete ?? []) add(line)
    },
  }
}

function printableLine(line: string): string {
  const text = line.slice(0, KEPT_CHARACTERS).toWellFormed()
  return escapeControls(text.trimEnd())
}
