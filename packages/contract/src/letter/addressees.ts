/**
 * The sites whose mailboxes a letter may be for, the nearest to its place first: from the place up to the
 * site of the form.
 *
 * @param path the sites from the province down to the place
 * @param home id of the site of the form; when it is not on the path, all of that is taken
 */
export const sitesUpTo = <S extends { readonly id: string }>(
  path: readonly S[],
  home: string,
): S[] =>
  path
    .slice(
      Math.max(
        0,
        path.findIndex(({ id }) => id === home),
      ),
    )
    .reverse();

/** The site that receives a letter: that of its mailbox, else the nearest to its place. */
export const receiverOf = <S extends { readonly mailboxes: readonly { readonly id: string }[] }>(
  sites: readonly S[],
  mailbox: string,
): S | undefined =>
  sites.find(({ mailboxes }) => mailboxes.some(({ id }) => id === mailbox)) ?? sites[0];
