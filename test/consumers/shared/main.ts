/** A program for Node: every entry, played through. */
import { playFetch } from './play-fetch.js'
import { playNode } from './play-node.js'

async function main(): Promise<void> {
  const passed = [...(await playFetch()), ...(await playNode())]
  console.log(`passed: ${passed.join(', ')}`)
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
