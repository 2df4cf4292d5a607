export * from '@through-train/embed/fallback/fallback-snippet.js';
