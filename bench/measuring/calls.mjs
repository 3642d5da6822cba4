// Contenders that are functions of this process: a slice is as many calls as take about `sliceMs`.

/** @typedef {import('./paired.mjs').Contender} Contender */

/**
 * Warms a function up and makes a contender of it.
 *
 * @template Input
 * @param {object} task
 * @param {string} task.name
 * @param {(count: number) => readonly Input[]} task.inputs makes the inputs of one slice, before the clock starts
 * @param {(input: Input) => unknown} task.call what is timed; if it returns a promise, each call is awaited
 * @param {() => number} [task.clock] milliseconds; elapsed time if left out
 * @param {{ sliceMs: number, warmUpMs: number }} plan
 * @returns {Promise<Contender>}
 */
export async function contenderOf({ name, inputs, call, clock = elapsedTime }, { sliceMs, warmUpMs }) {
  const isAsync = inputs(1).map(call)[0] instanceof Promise
  const timeCalls = async (/** @type {number} */ count) => {
    const all = inputs(count)
    const start = clock()
    const last = isAsync ? await callInTurn(all, call) : callAll(all, call)
    const microseconds = (clock() - start) * 1000
    if (last === undefined) throw new Error('a measured call returned nothing')
    return microseconds / count
  }
  let count = 1
  let warmMs = 0
  do {
    const microseconds = await timeCalls(count)
    warmMs += (microseconds * count) / 1000
    count = Math.max(1, Math.min(count * 2, Math.round((sliceMs * 1000) / microseconds)))
  } while (warmMs < warmUpMs)
  return { name, timeSlice: () => timeCalls(count) }
}

function elapsedTime() {
  return performance.now()
}

/** The processor time of this process in milliseconds, of all threads; other processes do not affect it. */
export function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Returns the result of the last call; using it keeps the compiler from dropping the calls.
 *
 * @template Input
 * @param {readonly Input[]} inputs
 * @param {(input: Input) => unknown} call
 */
function callAll(inputs, call) {
  let last
  for (const input of inputs) last = call(input)
  return last
}

/**
 * Does the same for a function that returns promises.
 *
 * @template Input
 * @param {readonly Input[]} inputs
 * @param {(input: Input) => unknown} call
 */
async function callInTurn(inputs, call) {
  let last
  for (const input of inputs) last = await call(input)
  return last
}
