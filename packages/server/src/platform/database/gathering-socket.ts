import { Socket } from 'node:net';

/**
 * A socket that sends what is written in one turn of the event loop at once. The driver writes each query by
 * itself: six sent together would be six system calls here and six wake-ups of the server.
 */
export function createGatheringSocket(): Socket {
  const socket = new Socket();
  // Not before: `connect` puts the plain `write` back.
  socket.once('connect', () => gatherWrites(socket));
  return socket;
}

function gatherWrites(socket: Socket): void {
  const write = socket.write.bind(socket) as (...written: unknown[]) => boolean;
  let isGathering = false;
  socket.write = (...written: unknown[]) => {
    if (!isGathering) {
      isGathering = true;
      socket.cork();
      // After the promises that are ready now: a query sent by the next of them still goes along.
      process.nextTick(() => {
        isGathering = false;
        socket.uncork();
      });
    }
    return write(...written);
  };
}
