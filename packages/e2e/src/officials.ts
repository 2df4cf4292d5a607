import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient, type StaffApi } from '@through-train/client';
import type { RunningServer } from './server.js';

/** The password that the demonstration's officials share, as the operator finds it. */
export async function demonstrationPassword({ dataDir }: RunningServer): Promise<string> {
  const lines = await readFile(join(dataDir, 'demonstration-staff.txt'), 'utf8');
  const password = lines.split('\n')[0]?.split('\t')[1];
  if (!password) throw new Error(`The file of the demonstration's officials is not readable.`);
  return password;
}

/** Officials of the demonstration by user name, each signed in over the API when first asked for. */
export async function officialsOf(
  server: RunningServer,
): Promise<(username: string) => Promise<StaffApi>> {
  const password = await demonstrationPassword(server);
  const desks = new Map<string, StaffApi>();
  return async (username) => {
    const known = desks.get(username);
    if (known) return known;
    const { staff } = createClient({ baseUrl: server.url });
    await staff.signIn({ username, password });
    desks.set(username, staff);
    return staff;
  };
}
