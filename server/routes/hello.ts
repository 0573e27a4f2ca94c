import { Hono } from 'hono';
import type { HelloService } from '../services/hello.ts';

/** `GET /hello`: the server's clock, history and limits; needs no token. */
export const helloRoutes = (deps: { readonly hello: HelloService }): Hono =>
  new Hono().get('/hello', (context) => context.json(deps.hello.greet()));
