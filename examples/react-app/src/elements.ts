// Tells JSX about the elements; nothing is left of it at run time.
import type {} from '@through-train/widgets/jsx';

/** Where the API is; a build for another place sets `VITE_API_URL`. */
export const api: string = import.meta.env.VITE_API_URL ?? 'http://localhost:8787';

export const site = 'linxiang';
