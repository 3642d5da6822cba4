/** What a program says, as a report can hold it. */
import { replaceControls } from '../primitives/control-characters.ts'

/** With a question mark for what a terminal would obey. */
export function harmless(text: string): string {
  return replaceControls(text, () => '?')
}
