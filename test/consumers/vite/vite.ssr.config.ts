import { defineConfig } from 'vite'

/** One file for a server, with all that it needs. */
export default defineConfig({
  build: { ssr: 'src/shared/main.ts', outDir: 'out/ssr' },
  ssr: { noExternal: true },
})
