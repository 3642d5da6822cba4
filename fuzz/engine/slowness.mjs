// How much slower this machine is than the one for which the limits of time were chosen.

const json = `[${'{"a":"b"},'.repeat(20_000)}0]`

/** What the work below takes on a virtual machine with an AMD EPYC processor, in milliseconds. */
const REFERENCE_MS = 2.7
const REPETITIONS = 10

/** Returns the factor; 1 for a machine that is not slower. */
export function slowness() {
  let least = Number.POSITIVE_INFINITY
  for (let count = 0; count < REPETITIONS; count++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return Math.max(1, least / REFERENCE_MS)
}

function work() {
  let braces = 0
  for (let index = 0; index < json.length; index++) if (json.charCodeAt(index) === 0x7b) braces++
  return braces + JSON.parse(json).length
}
