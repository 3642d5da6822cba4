/** For an edge VM and a page, which cannot import the modules: the code that loads this file waits for the promise. */
import { runSuite } from './suite.mjs'

Object.assign(globalThis, { result: runSuite().then(JSON.stringify) })
