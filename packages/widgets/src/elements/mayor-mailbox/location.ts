import type { Letter } from '@through-train/contract/letter';
import type { ReactiveControllerHost } from 'lit';

/** Asks the device where it is, when the citizen wants that. */
export class Location {
  state: 'idle' | 'asking' | 'failed' = 'idle';
  readonly #host: ReactiveControllerHost;
  readonly #onPoint: (point: Letter['point']) => void;

  constructor(host: ReactiveControllerHost, onPoint: (point: Letter['point']) => void) {
    this.#host = host;
    this.#onPoint = onPoint;
  }

  readonly locate = (): void => {
    this.#become('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        this.#become('idle');
        // Five decimals are a metre; more would only look exact.
        const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
        this.#onPoint({ lat: round(coords.latitude), lng: round(coords.longitude) });
      },
      () => this.#become('failed'),
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  };

  #become(state: Location['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
