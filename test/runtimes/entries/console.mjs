/** For runtimes that are programs: the result goes to standard output. */
import { runSuite } from './suite.mjs'

console.log(`RESULT ${JSON.stringify(await runSuite())}`)
