export * from '@through-train/embed/catalogue.js';
