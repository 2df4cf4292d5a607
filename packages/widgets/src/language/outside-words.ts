/**
 * A module with words of a language, from `locales/<language>.js`. Used in the single file, where the
 * build puts it in the place of `import()`.
 */
export async function outsideWords(language: string, key: string): Promise<object> {
  const page = globalThis.throughTrain;
  if (!page?.locales?.[language]) await bring(`locales/${language}.js`);
  const words = page?.locales?.[language]?.[key];
  if (!words) throw new Error(`locales/${language}.js has no ${key}.`);
  return words;
}

/** By the loader, which knows its hash; without the loader as it lies beside the single file. */
async function bring(name: string): Promise<void> {
  if (await globalThis.throughTrain?.bring?.(name)) return;
  await new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${script.src} did not load.`)));
    script.src = new URL(name, import.meta.url).href;
    document.head.append(script);
  });
}
