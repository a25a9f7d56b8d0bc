import { defineConfig } from 'vite';

export default defineConfig({
  base: '/console/',
  // The same files whoever builds them: under a test runner Vite would take them for a development build.
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  // Cloudflare serves web/dist; only what lies below console/ is reached without the Worker.
  build: { outDir: 'dist/console', emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
});
