/** Says which known name a misspelt command or option may mean. */
import type { Bilingual } from '../../findings/types.ts'

/**
 * Returns the end of the sentence that says that a name is unknown.
 *
 * @param near the names that it may mean; none for an empty text
 */
export function suggestion(near: readonly string[]): Bilingual {
  if (near.length === 0) return { en: '', zh: '' }
  return { en: `; did you mean ${near.join(' or ')}?`, zh: `，是不是 ${near.join('、')}？` }
}
