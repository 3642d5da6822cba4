/** What came back, in a few words. */
import type { Bilingual } from '../../findings/types.ts'
import type { SentTry } from '../../testing/send-types.ts'
import { silence } from '../endpoint/silence.ts'

/** The status of an answer and how long it is, in words; why there is none, else. */
export function statusOf(visited: SentTry): Bilingual {
  const { answer } = visited
  if (answer === undefined) return silence(visited)
  const { length } = answer.body
  const size =
    length === 0
      ? { en: 'empty', zh: '空' }
      : { en: length === 1 ? '1 character' : `${length} characters`, zh: `${length} 个字符` }
  return { en: `${answer.status}, ${size.en}`, zh: `${answer.status}，${size.zh}` }
}
