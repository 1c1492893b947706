/** The clear content of a jeton usager: for which application, on whom, until when (epoch ms). */
export type ContenuJeton = {
  readonly porteurId: string;
  readonly usagerId: string;
  readonly expire: number;
};

const VERSION = 1;
const TAILLE = 1 + 16 + 16 + 6;

/** What a jeton says, in its 39 bytes: for whom, about whom, until when. */
export function ecrireContenu(contenu: ContenuJeton): Buffer {
  const octets = Buffer.alloc(TAILLE);
  octets.writeUInt8(VERSION, 0);
  octets.write(contenu.porteurId.replaceAll("-", ""), 1, "hex");
  octets.write(contenu.usagerId.replaceAll("-", ""), 17, "hex");
  octets.writeUIntBE(contenu.expire, 33, 6);
  return octets;
}

/** Null for a version this platform does not know. */
export function lireContenu(octets: Buffer): ContenuJeton | null {
  if (octets.length !== TAILLE || octets.readUInt8(0) !== VERSION) return null;
  return {
    porteurId: versUuid(octets.toString("hex", 1, 17)),
    usagerId: versUuid(octets.toString("hex", 17, 33)),
    expire: octets.readUIntBE(33, 6),
  };
}

function versUuid(hexa: string): string {
  return [0, 8, 12, 16, 20].map((debut, rang, tous) => hexa.slice(debut, tous[rang + 1])).join("-");
}
