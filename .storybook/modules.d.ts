declare module '*.mdx' {
  const page: unknown;
  export default page;
}

declare module '*/custom-elements.json' {
  const manifest: import('./controls.js').Manifest;
  export default manifest;
}
