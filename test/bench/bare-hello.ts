/** A Worker that does nothing but route with Hono and answer bytes that are known: what the whole path is compared with. */
import { Hono } from 'hono';

declare const __ANSWER__: { readonly status: number; readonly contentType: string; readonly body: string };

const app = new Hono();
app.get('/v1/networks/:network/claims', () => {
  const { status, contentType, body } = __ANSWER__;
  return new Response(body, { status, headers: { 'Content-Type': contentType } });
});

export default app;
