import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

// The baseline of pages: node:http alone, answering by path with the status, headers and bytes given on its input.
const answers = new Map(
  JSON.parse(await text(process.stdin)).map(({ path, status, headers, body }) => [
    path,
    { status, headers, body: Buffer.from(body, 'base64') },
  ]),
);

const server = createServer((request, response) => {
  const answer = answers.get(request.url);
  response.writeHead(answer?.status ?? 404, answer?.headers);
  response.end(answer?.body);
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`Listening on ${server.address().port}\n`));
process.once('SIGTERM', () => process.exit());
