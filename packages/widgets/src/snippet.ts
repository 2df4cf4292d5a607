export * from '@through-train/embed/snippet/snippet.js';
