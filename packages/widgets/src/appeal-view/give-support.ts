import { appealsApi, type Transport } from '@through-train/client';
import { device } from './device.js';

/** Counts this device among those whom an appeal concerns. Resolves with how many there are now. */
export const giveSupport = (transport: Transport, number: string): Promise<number> =>
  appealsApi(transport).support(number, device());
