import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from '@through-train/contract';
import ky, { type KyInstance } from 'ky';
import { addressOf } from './address.js';
import { absolute, baseUrlOf } from './base-url.js';
import { cancelling } from './cancelling.js';
import { exchanging } from './exchange.js';
import { failureOf } from './failure.js';
import { newIdempotencyKey } from './idempotency-key.js';
import type { Legible } from './malformed-items.js';
import { type ClientOptions, settled, type WriteOptions } from './options.js';
import { bringOwnProperty } from './own-property.js';
import { answerIn } from './read-answer.js';
import { repeating } from './repeating.js';
import { userAgent } from './user-agent.js';

type Part<Name extends string, T> = [T] extends [never] ? unknown : { [K in Name]: T };

export type Call<E extends Endpoint> = Part<'params', ParamsOf<E>> &
  Part<'query', QueryOf<E>> &
  Part<'body', BodyOf<E>> &
  WriteOptions & { token?: string | undefined };

/** Sends calls of the endpoint table and checks what comes back. */
export interface Transport {
  readonly site: string | undefined;
  call<E extends Endpoint>(endpoint: E, call: Call<E>): Promise<Legible<AnswerOf<E>>>;
}

interface LooseCall extends WriteOptions {
  params?: Record<string, string>;
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  token?: string | undefined;
}

/**
 * Builds the transport that `sitesApi`, `appealsApi`, `trackingApi` and `staffApi` share.
 *
 * @throws TypeError, RangeError for options that cannot be, with what is allowed
 */
export function createTransport(options: ClientOptions): Transport {
  const base = baseUrlOf(options.baseUrl);
  const limits = settled(options);
  const api = instanceOf(options);

  async function send(endpoint: Endpoint, call: LooseCall): Promise<unknown> {
    const url = absolute(base + addressOf(endpoint, call));
    const { timeout, totalTimeout, ...repeats } = settled(call, limits);
    const { method } = endpoint;
    const isWrite = method !== 'GET';
    return cancelling(call.signal, async (signal) => {
      try {
        const response = await api(url, {
          method,
          headers: headersOf(endpoint, call),
          json: call.body,
          signal,
          timeout,
          totalTimeout,
          retry: repeating({ timeout, totalTimeout, ...repeats }),
          // A redirected POST arrives as a GET, without what it had to say.
          redirect: isWrite ? 'manual' : 'follow',
          // On a page of the API's own origin the session of an official is a cookie; no other call has one.
          credentials: endpoint.tag === 'staff' ? 'same-origin' : 'omit',
        });
        await call.onResponse?.(response.clone());
        const text = await response.text();
        return answerIn(endpoint, { response, text });
      } catch (error) {
        throw failureOf(error);
      }
    });
  }

  return {
    site: options.site,
    async call<E extends Endpoint>(endpoint: E, call: Call<E>): Promise<Legible<AnswerOf<E>>> {
      return (await send(endpoint, call as LooseCall)) as Legible<AnswerOf<E>>;
    },
  };
}

/** The ky instance of a client: the caller's own, or ky as it is, with what every call shares. */
function instanceOf(options: ClientOptions): KyInstance {
  bringOwnProperty();
  return (options.ky ?? ky).extend((parent) => ({
    // Looked up with each request, so that what replaces it later is used.
    fetch: exchanging(options.fetch ?? parent.fetch ?? ((...given) => fetch(...given)), options),
    ...(options.hooks && { hooks: options.hooks }),
    throwHttpErrors: true,
  }));
}

function headersOf({ method }: Endpoint, call: LooseCall): Record<string, string | undefined> {
  return {
    accept: 'application/json',
    authorization: call.token && `Bearer ${call.token}`,
    'idempotency-key': method === 'POST' ? (call.idempotencyKey ?? newIdempotencyKey()) : undefined,
    'user-agent': userAgent,
  };
}
