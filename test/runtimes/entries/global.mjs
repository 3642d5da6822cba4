/** For an edge VM and a page, which have no modules of ours: whoever has loaded this waits for the promise. */
import { runSuite } from './suite.mjs'

Object.assign(globalThis, { result: runSuite().then(JSON.stringify) })
