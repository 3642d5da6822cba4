// The bundle, with the types of its sources. It is loaded when a target is: by then V8 counts what runs.

import { bundleUrl } from './bundle.mjs'

/** @type {typeof import('./package.ts')} */
export const fuzzed = await import(bundleUrl)
