import { open } from "node:fs/promises";

/**
 * The bytes of a file in pieces of `taille` at most, in one buffer used again: a piece holds until the next
 * is asked for. A buffer for each of them would have the collector mark all the heap, again and again.
 */
export async function* lireMorceaux(fichier: string, taille: number): AsyncGenerator<Buffer> {
  const poignee = await open(fichier);
  try {
    const tampon = Buffer.allocUnsafeSlow(taille);
    for (;;) {
      const { bytesRead } = await poignee.read(tampon, 0, taille, null);
      if (bytesRead === 0) return;
      yield tampon.subarray(0, bytesRead);
    }
  } finally {
    await poignee.close();
  }
}
