import { fileURLToPath } from 'node:url'

export default {
  // Only for this repository, where the package is a link to a folder outside of the example.
  turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) },
}
