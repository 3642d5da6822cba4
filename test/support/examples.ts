/**
 * The examples of docstrings and documents as programs. In a docstring, `expression // => value`, or `// => value` on the
 * line below, states the expected value; both sides are evaluated and compared.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Example {
  /** The exported name that the docstring belongs to. */
  readonly name: string
  readonly file: string
  /** A TypeScript module; `globalThis.sameInExample` compares. */
  readonly code: string
  readonly comparisons: number
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Every `@example` in `src`. */
export function docstringExamples(): readonly Example[] {
  return sourceFiles().flatMap((file) =>
    [...readSource(file).matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*?@example\n([\s\S]*?)\*\/\s*(.*)/g)].map((match) => {
      const lines = (match[1] ?? '').split('\n').map((line) => line.replace(/^\s*\* ?/, ''))
      return { name: nameOf(match[2] ?? ''), file, ...toProgram(lines) }
    }),
  )
}

/** The source files, whose exports must have examples. */
export function sourceFiles(): readonly string[] {
  return readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
}

export interface Block {
  readonly language: string
  /** The word after the language on the fence. */
  readonly label: string
  /** The code, without the indentation of its fence. */
  readonly code: string
  /** The line of the fence in its document, counted from 1. */
  readonly line: number
}

/** The fenced blocks of a document, in order. */
export function blocksOf(document: string): readonly Block[] {
  const text = readFileSync(root + document, 'utf8')
  const fenced = /^( *)```(\S*) ?(.*)\n([\s\S]*?)^\1```$/gm
  return [...text.matchAll(fenced)].map(({ 1: indent, 2: language = '', 3: label = '', 4: code = '', index }) => ({
    language,
    label,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    line: text.slice(0, index).split('\n').length,
  }))
}

function readSource(file: string): string {
  return readFileSync(`${root}src/${file}`, 'utf8')
}

function nameOf(declaration: string): string {
  return /(?:class|function|const)\s+(\w+)/.exec(declaration)?.[1] ?? /^(\w+)\(/.exec(declaration)?.[1] ?? declaration
}

export function toProgram(lines: readonly string[]): Pick<Example, 'code' | 'comparisons'> {
  const output: string[] = []
  let comparisons = 0
  for (const line of lines) {
    const [, indent = '', before = '', expected] = /^(\s*)(.*?)\s*\/\/ => (.*)$/.exec(line) ?? []
    if (expected === undefined) {
      output.push(line)
      continue
    }
    comparisons++
    const expression = before === '' ? takeStatement(output) : before
    output.push(`${indent}globalThis.sameInExample(await (${expression}), ${expected})`)
  }
  return { code: output.join('\n'), comparisons }
}

/** Takes the last statement written: from a line that is neither indented nor a closing bracket. */
function takeStatement(output: string[]): string {
  const start = output.findLastIndex((line) => /^[^\s})\]]/.test(line))
  return output.splice(start).join('\n')
}
