/**
 * Colours, by default only on a terminal. `NO_COLOR` turns them off; `FORCE_COLOR` turns them on, and its value `0`
 * off.
 */
import type { Environment } from '../language.ts'

/** Wraps a text in the escape sequences of a colour. */
export interface Paint {
  green(text: string): string
  red(text: string): string
  yellow(text: string): string
  dim(text: string): string
  bold(text: string): string
}

/** Returns the colours for a stream. */
export function paintFor(isTerminal: boolean, env: Environment): Paint {
  const isOn = wantsColors(isTerminal, env)
  const wrap = (start: number, end: number) => (text: string) => (isOn ? `\u001b[${start}m${text}\u001b[${end}m` : text)
  return { green: wrap(32, 39), red: wrap(31, 39), yellow: wrap(33, 39), dim: wrap(2, 22), bold: wrap(1, 22) }
}

function wantsColors(isTerminal: boolean, env: Environment): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return isTerminal && env.TERM !== 'dumb'
}
