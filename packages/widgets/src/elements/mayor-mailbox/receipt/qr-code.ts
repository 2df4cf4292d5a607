import { generate } from 'lean-qr';
import { html, type TemplateResult } from 'lit';

/** A text as a QR code, drawn in the page so that no content security policy can object. */
export function qrCode(text: string, title: string): TemplateResult {
  const code = generate(text);
  const rows = Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (_, x) => (code.get(x, y) ? `M${x} ${y}h1v1h-1z` : '')).join(
      '',
    ),
  );
  const box = `-4 -4 ${code.size + 8} ${code.size + 8}`;
  return html`<svg class="qr" part="qr" viewBox=${box} role="img" aria-label=${title} shape-rendering="crispEdges">
    <rect x="-4" y="-4" width="100%" height="100%" fill="#fff"></rect>
    <path d=${rows.join('')} fill="#000"></path>
  </svg>`;
}
