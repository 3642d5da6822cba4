/** Whether a process still runs. */
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** Resolves when none of the processes runs any more; a zombie counts as gone. */
export async function allGone(pids: readonly number[]): Promise<void> {
  while (pids.some(isRunning)) await pause(20)
}

function isRunning(pid: number): boolean {
  try {
    if (!existsSync('/proc/self/stat')) return process.kill(pid, 0)
    // The state comes after the name, which may itself contain brackets and spaces.
    const [state] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').slice(-1)
    return state?.startsWith('Z') === false
  } catch {
    return false
  }
}
