/** A published text with its masks, which are stored in Chinese, as `maskOf` what was removed. */
export const masksIn = (text: string, maskOf: (what: string) => string): string =>
  text.replace(/\uff3b([^\uff3b\uff3d]+)\u5df2\u9690\u53bb\uff3d/g, (_, what: string) =>
    maskOf(what),
  );
