interface Rules {
  createHTML(html: string): string;
}

const { trustedTypes } = window as {
  trustedTypes?: { createPolicy(name: string, rules: Rules): Rules };
};
const rules: Rules = { createHTML: (html) => html };

/**
 * What these pages may parse: their own parts, and source that somebody pasted to be looked through.
 * Parsed, it runs nothing and is never put into the page.
 */
export const pagePolicy: Rules = trustedTypes
  ? trustedTypes.createPolicy('through-train-embed', rules)
  : rules;
