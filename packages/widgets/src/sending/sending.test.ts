import { defineCE, expect, fixture, html } from '@open-wc/testing';
import { ApiError, NetworkError, TimeoutError } from '@through-train/client';
import { LitElement } from 'lit';
import { Sending } from './sending.js';

class Host extends LitElement {
  readonly sending = new Sending(this);
}
const tag = defineCE(Host);

const host = async (): Promise<Host> => fixture<Host>(html`${document.createElement(tag) as Host}`);

const timeout = () => new TimeoutError('timeout', 'No answer in time.');

describe('sending', () => {
  it('sends one thing at a time: a second click does nothing', async () => {
    const { sending } = await host();
    let sent = 0;
    let arrive = (_answer: string): void => {};
    const send = () => {
      sent += 1;
      return new Promise<string>((resolve) => {
        arrive = resolve;
      });
    };
    const first = sending.submit(send);
    expect(await sending.submit(send)).to.equal(undefined);
    expect([sent, sending.busy, sending.stopped]).to.deep.equal([1, true, true]);
    arrive('receipt');
    expect(await first).to.equal('receipt');
    expect([sent, sending.busy, sending.state]).to.deep.equal([1, false, 'ready']);
  });

  it('asks anew whether what counts once has arrived, a few times, and then leaves it to the citizen', async () => {
    const { sending } = await host();
    const states: string[] = [];
    const answered = await sending.submit(async () => {
      states.push(sending.state);
      if (states.length < 3) throw timeout();
      return 'receipt';
    });
    expect(answered).to.equal('receipt');
    expect(states).to.deep.equal(['sending', 'checking', 'checking']);

    let asked = 0;
    const never = await sending.submit(async () => {
      asked += 1;
      throw timeout();
    });
    expect([never, asked, sending.state]).to.deep.equal([undefined, 4, 'unsent']);
    expect(sending.error).to.be.instanceOf(TimeoutError);
  });

  it('repeats nothing else by itself', async () => {
    const { sending } = await host();
    let asked = 0;
    const failing = (error: Error) => async () => {
      asked += 1;
      throw error;
    };
    await sending.ask(failing(timeout()));
    await sending.submit(failing(new NetworkError('network', 'The connection is lost.')));
    expect([asked, sending.state]).to.deep.equal([2, 'unsent']);
    sending.clear();
    expect([sending.error, sending.state]).to.deep.equal([undefined, 'ready']);
  });

  it('is stopped for as long as the server wants to hear nothing', async () => {
    const { sending } = await host();
    const often = { status: 429, retryAfter: 60 };
    await sending.submit(async () => {
      throw new ApiError('too-many-requests', 'Wait a minute.', often);
    });
    expect([sending.busy, sending.stopped]).to.deep.equal([false, true]);
    let sent = false;
    await sending.submit(async () => {
      sent = true;
    });
    sending.clear();
    expect([sent, sending.state]).to.deep.equal([false, 'unsent']);
  });

  it('is given up with the element when it only asks, and goes on when it submits', async () => {
    const element = await host();
    const signals: AbortSignal[] = [];
    const open = (signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    };
    const asking = element.sending.ask(open);
    element.remove();
    expect(await asking).to.equal(undefined);
    expect(element.sending.error).to.equal(undefined);
    document.body.append(element);
    void element.sending.submit(open);
    element.remove();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
  });
});
