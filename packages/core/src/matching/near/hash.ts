/** The finishing steps of MurmurHash3 (Austin Appleby, public domain): every bit in moves every bit out. */
export function mixed(lane: number): number {
  let bits = lane ^ (lane >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** 32 bits of a word. Not secret: whoever makes a word that meets another gains what writing the other would give. */
export function wordHash(word: string): number {
  let lane = 0x9747b28c ^ word.length;
  for (let place = 0; place < word.length; place += 1) {
    lane = Math.imul(lane ^ word.charCodeAt(place), 0xcc9e2d51);
    lane ^= lane >>> 15;
  }
  return mixed(lane);
}
