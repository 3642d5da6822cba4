/** For runtimes that are programs: writes the result to standard output. */
import { runSuite } from './suite.mjs'

console.log(`RESULT ${JSON.stringify(await runSuite())}`)
