// The runtime this process runs on, how it starts another program, and how npm fetches another runtime.

const { bun, deno } = /** @type {Record<string, string | undefined>} */ (process.versions)

/** @type {'Node' | 'Bun' | 'Deno'} */
export const runtimeName = bun ? 'Bun' : deno ? 'Deno' : 'Node'
export const runtimeVersion = bun ?? deno ?? process.versions.node

/**
 * Returns the command line that runs a program on this runtime, with `gc()` available in it.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {readonly string[]} [flags] further arguments of the runtime
 * @returns {[string, string[]]} command and arguments
 */
export function commandFor(file, args, flags = []) {
  const before = {
    Node: ['--expose-gc', '--no-warnings'],
    Bun: [],
    Deno: ['run', '--quiet', '--allow-all', '--v8-flags=--expose-gc'],
  }
  return [process.execPath, [...before[runtimeName], ...flags, file, ...args]]
}

/** The packages that npm fetches for `--on`, and how each starts a program. */
export const RUNTIMES = {
  node20: { packageName: 'node@20', command: 'node' },
  node22: { packageName: 'node@22', command: 'node' },
  node24: { packageName: 'node@24', command: 'node' },
  bun: { packageName: 'bun@1.4.5', command: 'bun' },
  deno: { packageName: 'deno@2.9.5', command: 'deno run --quiet --allow-all' },
}

/** Collects garbage, and returns the bytes of the heap that are left. */
export function heapAfterCollection() {
  const { Bun, gc } = /** @type {{ Bun?: { gc(force: boolean): void }, gc?: () => void }} */ (globalThis)
  for (let time = 0; time < 2; time++) Bun === undefined ? gc?.() : Bun.gc(true)
  return process.memoryUsage().heapUsed
}
