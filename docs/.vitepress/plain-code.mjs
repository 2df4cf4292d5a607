/** Code within a line is text: `{{ … }}` in it is somebody's template language, not Vue's. */
export function plainCode(markdown) {
  const { code_inline: inline } = markdown.renderer.rules;
  markdown.renderer.rules.code_inline = (...all) => inline(...all).replace(/\{\{/g, '&#123;&#123;');
}
