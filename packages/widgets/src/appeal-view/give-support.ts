import type { Transport } from '@through-train/client';
import { supportAppeal } from '@through-train/contract';
import { device } from './device.js';

/** Counts this device among those whom an appeal concerns. Resolves with how many there are now. */
export async function giveSupport(transport: Transport, number: string): Promise<number> {
  const call = { params: { number }, body: { device: device() } };
  return (await transport.call(supportAppeal, call)).supports;
}
