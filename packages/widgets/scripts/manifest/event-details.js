/** Types the events by `AppealEventDetails`, where every event of the elements has its one line. */
export const eventDetails = () => {
  const details = new Map();
  return {
    name: 'event-details',
    collectPhase({ ts, node }) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'AppealEventDetails') return;
      for (const { name, type } of node.members) {
        details.set(
          name.text,
          type
            .getText()
            .replace(/readonly /g, '')
            .replace(/\s+/g, ' '),
        );
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations } of customElementsManifest.modules) {
        for (const { events = [], name } of declarations) {
          for (const event of events.filter(isOurs)) {
            const detail = details.get(event.name);
            if (!detail) throw new Error(`${name} documents ${event.name}, which does not exist.`);
            const written = detail === 'Record<string, never>' ? '{}' : detail.replace('; }', ' }');
            event.type = { text: `CustomEvent<${written}>` };
          }
        }
      }
    },
  };
};

/** The analyzer takes the parameter of `announce` for the name of an event. */
export const isOurs = ({ name }) => name.startsWith('appeal-');
