// Makes an input that breaks something shorter, as long as it breaks the same.

/**
 * Removes blocks of an input, ever shorter ones, and then replaces what is left by the letter a.
 *
 * @param {Buffer} input
 * @param {(shorter: Buffer) => Promise<boolean>} stillFails
 * @param {number} limitMs
 */
export async function minimize(input, stillFails, limitMs) {
  const end = performance.now() + limitMs
  let shortest = input
  for (let size = Math.ceil(input.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < shortest.length && performance.now() < end; ) {
      const shorter = Buffer.concat([shortest.subarray(0, start), shortest.subarray(start + size)])
      if (await stillFails(shorter)) shortest = shorter
      else start += size
    }
  }
  for (let index = 0; index < shortest.length && performance.now() < end; index++) {
    const plainer = Buffer.from(shortest)
    plainer[index] = 0x61
    if (!plainer.equals(shortest) && (await stillFails(plainer))) shortest = plainer
  }
  return shortest
}
