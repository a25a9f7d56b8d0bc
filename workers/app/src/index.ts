import openapi from '../openapi.json';
import { catalogue, listActions } from './actions.ts';
import type { Env } from './env.ts';
import { createHttp } from './http.ts';
import { migrations } from './migrations.ts';
import { receive } from './queues.ts';
import { everyMinute } from './schedules.ts';

const http = createHttp(
  listActions(() => migrations),
  catalogue,
  JSON.stringify(openapi),
);

export default {
  fetch: (request, env, context) => http.fetch(request, env, context),
  queue: (batch, env) => receive(batch, env),
  scheduled: (controller, env) => everyMinute(env, controller.scheduledTime),
} satisfies ExportedHandler<Env>;
