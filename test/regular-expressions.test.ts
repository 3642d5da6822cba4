/**
 * No regular expression of the package takes more than linear time: each literal in `src` is checked by `recheck`, and for
 * those that it cannot decide the argument is given here. It cannot see loops that try a pattern at one index after the
 * other (sticky patterns): the readers of XML and JSON each continue after the match, and end at the first pattern that
 * fails.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'

/** In this process, on every system: by default it uses a binary, Java or a worker, whichever exists. */
process.env.RECHECK_BACKEND = 'pure'

/**
 * Without limits of time, so that a busy machine changes no result. Its search for an expensive input has a fixed seed and ends after
 * a number of steps.
 */
const NO_CLOCK = { timeout: null, seedingTimeout: null, incubationTimeout: null, attackTimeout: null }

/** Ends a check that would never end; the longest takes seconds. */
const TEST_TIMEOUT_MS = 600_000

const source = fileURLToPath(new URL('../src/', import.meta.url))

/** Patterns that it cannot decide in time, each with the reason why it takes linear time. */
const UNDECIDED: Readonly<Record<string, string>> = {
  // The twenty repetitions make the automaton too large.
  '/^(?:\\[object \\w+\\]$|<Buffer[ >]|\\d{1,3}(?:,\\d{1,3}){20})/':
    'It is anchored, so it is tried once; one loop has no limit, \\w+, and no character of \\w can be what follows it.',
  // The bounded repetitions multiply.
  '/"\\s{0,20}:\\s{0,20}\\[?\\s{0,20}\\\\{0,8}"|^\\s{0,20}"(?:\\/|https?:)/':
    'Every repetition has a limit, so an attempt reads at most 70 characters, and splits the two runs of white space around ' +
    '"[" in at most 21 × 21 ways: a constant for each index.',
  // The unanchored loops over digits, spaces and dots.
  '/\\* (?:Connection #\\d+ to host|[Cc]losing connection|shutting down connection) |\\r *\\d+ +[\\d.]+[kMGT]? +\\d+ /':
    'An attempt begins at "* " or at a carriage return, and no loop can pass either, so each character belongs to one attempt. ' +
    'No character of a loop can be what follows the loop, so an attempt is linear. The text is at most 200 characters.',
}

/** Patterns made at run time. They may only contain a pattern that is checked by itself, or text that is escaped. */
const MADE_AT_RUN_TIME: readonly string[] = ["diagnosis/candidates.ts: new RegExp(INVISIBLE, 'gu')"]

interface Pattern {
  /** The expression as it is in the source. */
  readonly text: string
  readonly pattern: string
  readonly flags: string
  readonly file: string
}

const patterns: Pattern[] = []
const madeAtRunTime: string[] = []

function collect(file: string, node: ts.Node): void {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/')
    patterns.push({ text: node.text, pattern: node.text.slice(1, end), flags: node.text.slice(end + 1), file })
  }
  if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') {
    const [first, second] = node.arguments ?? []
    const isConstant = first !== undefined && ts.isStringLiteralLike(first)
    if (isConstant && (second === undefined || ts.isStringLiteralLike(second))) {
      patterns.push({ text: node.getText(), pattern: first.text, flags: second?.text ?? '', file })
    } else {
      madeAtRunTime.push(`${file}: ${node.getText()}`)
    }
  }
  ts.forEachChild(node, (child) => collect(file, child))
}

for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.ts')) continue
  collect(file, ts.createSourceFile(file, readFileSync(source + file, 'utf8'), ts.ScriptTarget.Latest, true))
}
const distinct = [...new Map(patterns.map((pattern) => [pattern.text, pattern])).values()]

test('every pattern is found, and those made at run time are known', () => {
  expect(patterns.length).toBeGreaterThan(100)
  expect(madeAtRunTime).toEqual(MADE_AT_RUN_TIME)
})

test('no argument is unused', () => {
  const texts = new Set(patterns.map(({ text }) => text))
  expect(Object.keys(UNDECIDED).filter((text) => !texts.has(text))).toEqual([])
})

describe('takes linear time', () => {
  let check: typeof import('recheck').check
  beforeAll(async () => {
    ;({ check } = await import('recheck'))
  })

  const decidable = distinct.filter(({ text }) => !(text in UNDECIDED))
  test.each(decidable.map((pattern) => [`${pattern.file}: ${pattern.text}`, pattern] as const))(
    '%s',
    async (_name, { pattern, flags }) => {
      const diagnostics = await check(pattern, flags, NO_CLOCK)
      expect(diagnostics).toMatchObject({
        status: 'safe',
        complexity: { summary: expect.stringMatching(/^(?:safe|linear)/) },
      })
    },
    TEST_TIMEOUT_MS,
  )
})
