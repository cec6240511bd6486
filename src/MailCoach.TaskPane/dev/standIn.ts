import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { answer } from './standInAnswers';

/**
 * A stand-in for the host while the pane is worked on: `vite` and `vite preview` answer the contract with example
 * data. It is no part of a build.
 */
export function standIn(): Plugin {
  return {
    name: 'mailcoach-stand-in',
    configureServer: server => void server.middlewares.use(middleware),
    configurePreviewServer: server => void server.middlewares.use(middleware),
  };
}

const middleware: Connect.NextHandleFunction = (request, response, next) => {
  const path = request.url ?? '/';
  if (!path.startsWith('/api/') && !path.startsWith('/preview/')) {
    return next();
  }
  void bodyOf(request).then(body => answer(request, body, response as ServerResponse));
};

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
  }
  return text ? JSON.parse(text) : undefined;
}
