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
 * @param {{ sliceMs: number, warmUpMs: number }} plan
 * @returns {Promise<Contender>}
 */
export async function contenderOf({ name, inputs, call }, { sliceMs, warmUpMs }) {
  const isAsync = inputs(1).map(call)[0] instanceof Promise
  const timeCalls = async (/** @type {number} */ count) => {
    const all = inputs(count)
    return isAsync ? await timeAsync(all, call) : timeSync(all, call)
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

/**
 * @template Input
 * @param {readonly Input[]} inputs
 * @param {(input: Input) => unknown} call
 */
function timeSync(inputs, call) {
  let last
  const start = performance.now()
  for (const input of inputs) last = call(input)
  return perCall(start, inputs, last)
}

/**
 * @template Input
 * @param {readonly Input[]} inputs
 * @param {(input: Input) => unknown} call
 */
async function timeAsync(inputs, call) {
  let last
  const start = performance.now()
  for (const input of inputs) last = await call(input)
  return perCall(start, inputs, last)
}

/**
 * @param {number} start
 * @param {readonly unknown[]} inputs
 * @param {unknown} last the result of the last call; using it keeps the compiler from dropping the calls
 */
function perCall(start, inputs, last) {
  const microseconds = (performance.now() - start) * 1000
  if (last === undefined) throw new Error('a measured call returned nothing')
  return microseconds / inputs.length
}
