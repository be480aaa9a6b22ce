/** Where sealed bytes are kept, by an id that says nothing. */
export type ExhibitStore = {
  /** Takes the finished file at `path`, which is gone afterwards. Durable when it resolves. */
  take(id: string, path: string): Promise<void>;
  /** Fails with `BytesMissing` before the first piece when they are not there. */
  read(id: string): AsyncIterable<Uint8Array>;
  /** Removing what is not there is done already. */
  remove(id: string): Promise<void>;
};

export class BytesMissing extends Error {
  override readonly name = 'BytesMissing';
}
