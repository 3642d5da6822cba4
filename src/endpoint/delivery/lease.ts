/** Keeps a claim while its handler runs. */
import { CallbackError } from '../../errors.ts'
import { onlyOnce } from '../report-once.ts'
import { startTimer } from '../time.ts'
import { RENEWALS } from './claim.ts'

/**
 * Renews a claim until it is stopped.
 *
 * @param renew gives whether the claim is ours still; rejects where the store fails
 * @param onTrouble told once, of the first failure or of the loss
 * @returns stops it
 */
export function keepLease(
  leaseMs: number,
  renew: () => Promise<boolean>,
  onTrouble: (error: unknown) => void,
): () => void {
  let isStopped = false
  let stopTimer: () => void = () => undefined
  const tellOnce = onlyOnce(onTrouble)
  const schedule = () => {
    stopTimer = startTimer(leaseMs / RENEWALS, () => void renewNow())
  }
  const tell = (error: unknown) => {
    if (!isStopped) tellOnce(error)
  }
  const renewNow = async () => {
    // Counted from its beginning, however long it takes.
    schedule()
    try {
      // Once another has it there is nothing to keep.
      if (!(await renew())) {
        stopTimer()
        tell(lost())
      }
    } catch (error) {
      tell(error)
    }
  }
  schedule()
  return () => {
    isStopped = true
    stopTimer()
  }
}

function lost(): CallbackError {
  return new CallbackError(
    'STORE_FAILED',
    'the claim on a push was lost while onMessage ran, so another process may run it too: this process was paused for ' +
      'longer than leaseMs, or the store did not answer for so long, or lost its data',
  )
}
