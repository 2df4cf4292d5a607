import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** Every name with a hyphen in it is an element of the page, not a component of Vue. */
const isCustomElement = (tag: string) => tag.includes('-') && !tag.startsWith('router-');

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
  server: { port: 5174, strictPort: true },
  preview: { port: 4174, strictPort: true },
  build: { target: ['es2020', 'safari14', 'firefox78'] },
});
