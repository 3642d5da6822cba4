/** Runs work that a person or the system may interrupt with a signal, and lets it clean up. */
import process from 'node:process'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs work until it is done or a signal of the system interrupts it. Only the first signal is handled: a second one
 * ends the process as usual.
 *
 * @param work the work, which must end soon after its `AbortSignal` aborts
 */
export async function interruptible<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const controller = new AbortController()
  const abort = () => controller.abort()
  for (const name of SIGNALS) process.once(name, abort)
  try {
    return await work(controller.signal)
  } finally {
    for (const name of SIGNALS) process.off(name, abort)
  }
}
