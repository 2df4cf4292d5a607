/** One module per element for React 18 and older, which passes neither properties nor events. */
export function reactWrapper({ name, tagName, events }) {
  const handlers = events.map((event) => [`on${pascal(event.name)}`, event.name]);
  const code = `import { createComponent } from '@lit/react';
import * as react from 'react';
import { ${name} as elementClass } from '../../dist/elements/${tagName}/${tagName}.js';

const Wrapped = createComponent({
  tagName: '${tagName}',
  elementClass,
  react,
  events: {${handlers.map(([prop, event]) => `\n    ${prop}: '${event}',`).join('')}
  },
});

export const ${name} = react.forwardRef((props, ref) => {
  // Registered when its properties are there: on a page rendered by a server it would start without.
  react.useEffect(() => void import('../../dist/define/${tagName}.js'), []);
  return react.createElement(Wrapped, { ...props, ref });
});
`;
  const types = `import type { EventName, ReactWebComponent } from '@lit/react';
import type { ${name} as Element } from '../../dist/elements/${tagName}/${tagName}.js';
import type { AppealEvent } from '../../dist/events.js';

/** \`<${tagName}>\` as a component of React. */
export declare const ${name}: ReactWebComponent<
  Element,
  {${handlers.map(([prop, event]) => `\n    ${prop}: EventName<AppealEvent<'${event}'>>;`).join('')}
  }
>;
`;
  return { code, types };
}

const pascal = (name) => name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
