// Serves the folder as it lies here, untouched, as a county's web server would; only what belongs
// to the API goes on to it. Vite reads its configuration from a default export and no other.
const api = process.env.API_URL ?? 'http://localhost:8787';

export default {
  appType: 'mpa',
  // The finished pages are this folder itself; seen from above, Vite takes it for a build's output.
  root: '..',
  build: { outDir: 'county-portal' },
  preview: {
    port: Number(process.env.PORT ?? 8790),
    strictPort: true,
    proxy: { '/v1': api, '/cdn': api, '/forms': api, '/assets': api },
  },
};
