import { defineConfig } from 'vite'

/** One file for a server, with everything that it needs. */
export default defineConfig({
  build: { ssr: 'src/shared/main.ts', outDir: 'out/ssr' },
  ssr: { noExternal: true },
})
