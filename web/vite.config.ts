import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/console/',
  plugins: [preact()],
  // Cloudflare serves web/dist; only what lies below console/ is reached without the Worker.
  build: { outDir: 'dist/console', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
});
