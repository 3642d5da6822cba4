/** Egg in one process; `app/router.js` has the callback. */
import { fileURLToPath } from 'node:url'
import { startEgg } from 'egg'

const app = await startEgg({ baseDir: fileURLToPath(new URL('.', import.meta.url)) })
app.listen(process.env.PORT ?? 3000, '127.0.0.1')
