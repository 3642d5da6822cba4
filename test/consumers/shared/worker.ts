/** A worker, which answers whoever asks it with what it has played through. */
import { playFetch } from './play-fetch.js'

/** What a worker's `fetch` event has; the libraries of types differ in its name. */
interface WorkerEvent extends Event {
  respondWith(response: Promise<Response>): void
}

addEventListener('fetch', (event) => {
  const told = playFetch().then(
    (passed) => new Response(`passed: ${passed.join(', ')}`),
    (error: unknown) => new Response(String(error), { status: 500 }),
  )
  ;(event as WorkerEvent).respondWith(told)
})
