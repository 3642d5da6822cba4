/** Makes the output of a program safe to show in a report. */
import { replaceControls } from '../primitives/control-characters.ts'

/** Replaces control characters, which a terminal would interpret, with question marks. */
export function harmless(text: string): string {
  return replaceControls(text, () => '?')
}
