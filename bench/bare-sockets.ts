/** What watchers are compared with: a server of bare WebSockets, which sends whatever it is told to everybody at once. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

const server = createServer();
const sockets = new WebSocketServer({ server });
process.on('message', (message: string) => {
  for (const client of sockets.clients) client.send(message);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
