import { defineConfig } from 'vitest/config';

// ky looks once at what its runtime can do; inlined, a test can let it look again.
export default defineConfig({ test: { server: { deps: { inline: ['ky'] } } } });
