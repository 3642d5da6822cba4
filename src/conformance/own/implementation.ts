/** This package as a program under test: the same requests as any other, answered in this process. */
import { isCallbackError } from '../../errors.ts'
import type { CaseRequest } from '../checks.ts'
import type { Result } from '../result.ts'
import { answerEvent, answerRequest } from './exchange.ts'
import { STEPS } from './steps.ts'

/** Answers one request, as a line of a program would. */
export async function answerOwn({ operation, input }: CaseRequest): Promise<Result> {
  try {
    if (operation === 'exchange') return await answerRequest(input)
    if (operation === 'serverless') return await answerEvent(input)
    const step = STEPS[operation]
    if (step === undefined) return { result: 'unsupported', reason: `no operation ${operation}` }
    return { result: 'valid', output: step(input) }
  } catch (error) {
    if (isCallbackError(error)) return { result: 'invalid', error: error.code, output: {} }
    throw error
  }
}
