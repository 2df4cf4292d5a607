export * from '@through-train/words';
