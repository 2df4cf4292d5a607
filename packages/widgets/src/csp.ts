export * from '@through-train/embed/csp/csp.js';
