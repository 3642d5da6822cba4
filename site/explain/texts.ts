/**
 * The texts of the page that explains a callback, from `texts.json`, which has both languages side by side. `{name}` is the
 * place of a value. Texts of findings are not there: they come from `diagnose`.
 */
import type { Bilingual } from '../../src/findings/types.ts'
import TEXTS from './texts.json' with { type: 'json' }

export type Language = keyof Bilingual

export type TextName = keyof typeof TEXTS

/** Returns a text in a language, with the values in their places. */
export function textIn(
  language: Language,
  name: TextName,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return TEXTS[name][language].replace(/\{(\w+)\}/g, (place, key: string) => String(values[key] ?? place))
}
