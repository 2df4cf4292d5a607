import { dirname, join, relative } from 'node:path';
import { folder } from './navigation.mjs';

const demonstration = 'http://localhost:8787';

/**
 * Links in the pages are written for readers of the repository. On the site those to the started
 * demonstration lead to the server that serves the site, and those to files that are no pages, such
 * as `../LICENSE`, become plain text.
 */
export function repositoryLinks(markdown) {
  const { link_open: pageLink } = markdown.renderer.rules;
  markdown.renderer.rules.link_open = (tokens, index, options, env, self) => {
    const link = tokens[index];
    const href = link.attrGet('href') ?? '';
    if (href === demonstration || href.startsWith(`${demonstration}/`)) {
      link.attrSet('href', href.slice(demonstration.length) || '/');
      // VitePress's router leaves links with a target to the browser.
      link.attrSet('target', '_self');
    } else if (leadsOut(href, env.path)) {
      link.attrs = null;
    } else {
      return pageLink(tokens, index, options, env, self);
    }
    return self.renderToken(tokens, index, options);
  };
}

function leadsOut(href, page) {
  if (/^(?:[a-z][a-z0-9+.-]*:|#|\/)/i.test(href)) return false;
  return relative(folder, join(dirname(page), href)).startsWith('..');
}
