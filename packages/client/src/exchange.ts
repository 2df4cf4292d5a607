import { NetworkError } from './errors.js';
import type { ClientOptions, Fetch } from './options.js';

/**
 * A fetch that is over when the whole answer is there, so that time limits and repeating hold for a
 * body that hangs or is cut as for headers.
 *
 * @throws NetworkError when nothing, or only half an answer, arrived
 */
export function exchanging(
  send: Fetch,
  { onRequest, onResponse }: Pick<ClientOptions, 'onRequest' | 'onResponse'>,
): Fetch {
  return async (input, init) => {
    // ky gives a Request; that of a realm of its own is one too.
    const request = input as Request;
    await onRequest?.(request);
    const response = await arrived(request, () => send(request, init));
    await onResponse?.(response.clone());
    return response;
  };
}

async function arrived(request: Request, send: () => Promise<Response>): Promise<Response> {
  try {
    const response = await send();
    // Of a copy: whoever reads the answer then has it from memory.
    await response.clone().text();
    return response;
  } catch (error) {
    throw request.signal.aborted ? error : connectionLost(request, error);
  }
}

function connectionLost({ url }: Request, cause: unknown): NetworkError {
  const reason =
    isPage() && new URL(url).pathname.includes('/v1/staff')
      ? "/v1/staff answers pages of the API's own origin only, and programs outside of browsers."
      : isPage()
        ? "Check the network, and that this page's origin is registered for the site."
        : 'Check the network and baseUrl.';
  return new NetworkError('network', `No connection to the API. ${reason}`, { cause });
}

const isPage = (): boolean => globalThis.document !== undefined;
