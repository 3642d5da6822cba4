/** Two processes whose runs for one content last until the test lets them end, for faults in the middle of a run. */
import { expect, vi } from 'vitest'
import type { SimulatedPlatform } from '../support/simulated-platform.ts'
import { type Log, numbered, type Pair, type PairOptions, type Run, startPair } from './pair.ts'
import type { RunInstructions } from './protocol.ts'
import type { Worker } from './worker-process.ts'

/** The content of a push whose run is held up. */
export const HELD = '久'

/** Starts two processes for the duration of a test. `endRuns` ends the runs that are held up; later ones end at once. */
export async function startHeldPair(options: Omit<PairOptions, 'script'>): Promise<Pair & { endRuns(): void }> {
  let endRuns: () => void = () => undefined
  const end = new Promise<void>((resolve) => {
    endRuns = resolve
  })
  const script = async (run: Run): Promise<RunInstructions> => {
    if (run.content === HELD) await end
    return { reply: numbered(run) }
  }
  return { ...(await startPair({ ...options, script })), endRuns }
}

/** Delivers a push whose run is held up, and waits until it runs. @returns a promise of the content of its reply */
export async function deliverHeld(
  platform: SimulatedPlatform,
  push: string,
  { port }: Worker,
  log: Log,
): Promise<{ readonly reply: Promise<unknown> }> {
  const outcome = platform.deliver(push, port)
  await vi.waitFor(() => expect(log.countOf(HELD)).toBe(1), 5000)
  return { reply: outcome.then(({ reply }) => reply?.message?.Content) }
}

/** Checks which processes have reported errors, and that the store was the reason. */
export function expectOnlyStoreFailed({ errors }: Log, workers: readonly string[]): void {
  expect([...new Set(errors.map(({ worker }) => worker))].sort()).toEqual(workers)
  for (const { code } of errors) expect(code).toBe('STORE_FAILED')
}
