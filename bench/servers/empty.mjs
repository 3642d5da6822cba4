// What Node's own server and the load generator can do: nothing is read, nothing is answered.

/** @type {import('node:http').RequestListener} */
export function listener(request, response) {
  request.resume()
  request.on('end', () => response.end())
}
