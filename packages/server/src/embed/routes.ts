import type { EmbedCheck } from '@through-train/contract';
import { refuseSlowly } from '@through-train/core/limits/slow-refusal.js';
import { tooManyRequests } from '@through-train/core/refused.js';
import * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.js';
import { callerOf } from '../http/caller.js';
import type { App } from '../http/context.js';
import { RequestLimit } from '../http/request-limit.js';
import { countShared } from '../http/shared-limit.js';
import { validate } from '../http/validation.js';
import { version } from '../version.js';
import { checkEmbed } from './check.js';
import { servedVersions } from './versions.js';

const perMinute = 60;
const checks = { name: 'embed check', maxCount: perMinute, seconds: 60 };
/** What is asked; other parameters mean nothing here. */
const EmbedQuestion = z.object({
  site: z.optional(z.string().check(z.maxLength(64))),
  origin: z.optional(z.string().check(z.maxLength(2000))),
});
const spoken = ['zh-CN', 'zh-Hant', 'en'] as const;

/** What checking needs to know of how this server was started. */
export interface EmbedOptions {
  /** Folders of built elements. */
  readonly cdn: readonly string[];
  /** How an operator calls the command line here. */
  readonly program: string;
}

/** Mounts the answer to whether a page may embed the elements. */
export function mountEmbed(app: App, dependencies: Dependencies, options: EmbedOptions): void {
  const { db, sites, config, now } = dependencies;
  const limit = new RequestLimit({ atOnce: perMinute, perSecond: perMinute / 60 });

  app.get('/embed/check', async (http) => {
    // A page that is not registered has to be able to read why, so any page may.
    http.header('Access-Control-Allow-Origin', '*');
    http.header('Access-Control-Expose-Headers', 'Date, Retry-After, X-Request-Id');
    http.header('Cross-Origin-Resource-Policy', 'cross-origin');
    http.header('Cache-Control', 'no-store');
    const { networks } = callerOf(dependencies, http);
    // Who has asked this process for enough costs no write.
    const wait = limit.wait(networks, now()) || (await countShared(db, checks, networks, now()));
    if (wait > 0) {
      return await refuseSlowly(tooManyRequests(wait, `At most ${perMinute} checks a minute.`));
    }
    limit.spend(networks, 1, now());
    const { site = '', origin = http.req.header('origin') ?? '' } = validate(
      EmbedQuestion,
      http.req.query(),
    );
    const { languages = spoken, ...asked } = await checkEmbed(db, sites, {
      site,
      origin,
      own: new URL(config.publicUrl ?? http.req.url).origin,
      program: options.program,
    });
    const answer: EmbedCheck = {
      time: now().toISOString(),
      version,
      versions: await servedVersions(options.cdn),
      languages: [...languages],
      ...asked,
    };
    return http.json(answer);
  });
}
