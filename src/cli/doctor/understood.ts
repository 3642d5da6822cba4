/** Whether a server understood a genuine push: then what is wrong, there or elsewhere, is not the account's values. */
import type { PushFault } from '../../testing/faults.ts'
import type { PlatformSide } from '../../testing/platform.ts'
import type { SentTry } from '../../testing/types.ts'
import { isNo } from '../endpoint/refused.ts'
import { type AnswerKind, readAnswer } from './answer-kind.ts'
import type { Patient } from './patient.ts'
import { PUSH_LIMIT_MS, textPush } from './subjects.ts'

/** Whether the server understands a text message. */
export async function understandsPushes(patient: Patient): Promise<boolean> {
  return await isUnderstood(patient, await patient.visit(textPush(patient).request, PUSH_LIMIT_MS))
}

/**
 * Whether the answer to a genuine push shows that it was understood. A sealed reply that the platform can open does;
 * anything else says so only if pushes that can't be understood are answered otherwise.
 */
export async function isUnderstood(patient: Patient, visited: SentTry): Promise<boolean> {
  const side = patient.platform()
  const genuine = await outcomeOf(visited, side)
  if (genuine.kind === 'sealed') return true
  if (genuine.status !== 200) return false
  for (const fault of unintelligible(patient)) {
    const refused = await patient.visit(side.push('text', { fault }), PUSH_LIMIT_MS)
    const other = await outcomeOf(refused, side)
    const isRefused = refused.answer !== undefined && isNo(refused.answer)
    if (!isRefused || (other.status === genuine.status && other.kind === genuine.kind)) return false
  }
  return true
}

/** Who acknowledges first and decrypts later has looked at the signature alone, which says nothing of the key. */
function unintelligible({ account: { mode }, learned: { proven } }: Patient): readonly PushFault[] {
  return mode === 'plain' || proven === 'everything' ? ['forged'] : ['forged', 'wrong-key']
}

interface Outcome {
  readonly status: number | undefined
  readonly kind: AnswerKind | undefined
}

/** Without the text: one that nobody can read may differ from one refusal to the next. */
async function outcomeOf(visited: SentTry, side: PlatformSide): Promise<Outcome> {
  return { status: visited.status, kind: (await readAnswer(visited, side))?.kind }
}
