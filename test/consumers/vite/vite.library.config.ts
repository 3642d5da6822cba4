import { defineConfig } from 'vite'

/** As Vite builds for a page or a worker: one script, with the conditions of browsers. */
export default defineConfig({
  build: {
    lib: { entry: 'src/shared/worker.ts', formats: ['iife'], name: 'worker', fileName: 'worker' },
    outDir: 'out/library',
  },
})
