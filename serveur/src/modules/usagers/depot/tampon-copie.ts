import { hash } from "node:crypto";

const LIGNE_MAX = 1024;
const EPOQUE_MS = Date.UTC(2000, 0, 1);
const COURT = 48;
/** Opens every binary COPY: signature, flags, no extension. */
export const ENTETE_COPIE = Buffer.from("PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0", "latin1");
export const FIN_COPIE = Buffer.from([0xff, 0xff]);

/** Rows in the binary format of COPY, in one growing buffer: no string and no buffer a row. */
export class TamponCopie {
  octets = Buffer.allocUnsafe(1 << 20);
  fin = 0;
  #uuids = new Map<string, Buffer>();
  #instant = "";
  #instantBinaire = Buffer.alloc(8);

  ouvrirLigne(colonnes: number): void {
    this.reserver(LIGNE_MAX);
    this.octets[this.fin++] = colonnes >> 8;
    this.octets[this.fin++] = colonnes & 255;
  }

  nul(): void {
    this.longueur(-1);
  }

  booleen(valeur: boolean | null): void {
    if (valeur === null) {
      this.nul();
      return;
    }
    this.longueur(1);
    this.octets[this.fin++] = valeur ? 1 : 0;
  }

  texte(valeur: string | null): void {
    if (valeur === null) {
      this.nul();
      return;
    }
    const place = this.fin;
    this.longueur(valeur.length);
    this.caracteres(valeur, place);
  }

  /** jsonb: one byte of version before the text. */
  json(valeur: object | null): void {
    if (valeur === null) {
      this.nul();
      return;
    }
    const texte = JSON.stringify(valeur);
    const place = this.fin;
    this.longueur(texte.length + 1);
    this.octets[this.fin++] = 1;
    this.caracteres(texte, place);
  }

  /** YYYY-MM-DD, as days since 2000-01-01. */
  date(iso: string): void {
    this.longueur(4);
    this.entier(joursDepuis2000(iso));
  }

  /** Instant or day, ISO, as microseconds since 2000-01-01. */
  instant(iso: string): void {
    if (iso !== this.#instant) {
      this.#instantBinaire.writeBigInt64BE(BigInt(Date.parse(iso) - EPOQUE_MS) * 1000n);
      this.#instant = iso;
    }
    this.copie(this.#instantBinaire);
  }

  /** UUID text met again and again: an organisation. */
  uuidConnu(texte: string | null): void {
    if (texte === null) {
      this.nul();
      return;
    }
    let octets = this.#uuids.get(texte);
    if (octets === undefined) {
      octets = Buffer.from(texte.replaceAll("-", ""), "hex");
      this.#uuids.set(texte, octets);
    }
    this.copie(octets);
  }

  /** The UUID that kit/uuid-derive gives for this key. */
  uuidDerive(cle: string): void {
    const debut = this.fin + 4;
    this.binaire(hash("sha256", cle, "binary"), 16);
    this.octets[debut + 6] = (this.octets[debut + 6]! & 0x0f) | 0x80;
    this.octets[debut + 8] = (this.octets[debut + 8]! & 0x0f) | 0xa0;
  }

  /** The first `nombre` bytes of a text of one character a byte. */
  binaire(octets: string, nombre: number): void {
    this.longueur(nombre);
    for (let i = 0; i < nombre; i++) this.octets[this.fin++] = octets.charCodeAt(i);
  }

  copie(octets: Buffer): void {
    this.longueur(octets.length);
    for (let i = 0; i < octets.length; i++) this.octets[this.fin++] = octets[i]!;
  }

  private longueur(nombre: number): void {
    this.reserver(nombre + LIGNE_MAX);
    this.entier(nombre);
  }

  private entier(valeur: number): void {
    const { octets } = this;
    octets[this.fin++] = valeur >>> 24;
    octets[this.fin++] = valeur >>> 16;
    octets[this.fin++] = valeur >>> 8;
    octets[this.fin++] = valeur;
  }

  // A short ASCII text is written faster here than by a call to the engine.
  private caracteres(texte: string, place: number): void {
    if (texte.length <= COURT) {
      const { octets } = this;
      let i = 0;
      for (; i < texte.length; i++) {
        const code = texte.charCodeAt(i);
        if (code > 127) break;
        octets[this.fin + i] = code;
      }
      if (i === texte.length) {
        this.fin += i;
        return;
      }
    }
    this.reserver(texte.length * 3 + LIGNE_MAX);
    this.fin += this.octets.write(texte, this.fin, "utf8");
    this.octets.writeInt32BE(this.fin - place - 4, place);
  }

  private reserver(nombre: number): void {
    if (this.fin + nombre <= this.octets.length) return;
    const plus = Buffer.allocUnsafe(Math.max(this.octets.length * 2, this.fin + nombre));
    this.octets.copy(plus, 0, 0, this.fin);
    this.octets = plus;
  }
}

// Days of the civil calendar, years starting in March.
function joursDepuis2000(iso: string): number {
  const mois = chiffre(iso, 5) * 10 + chiffre(iso, 6);
  const an =
    chiffre(iso, 0) * 1000 +
    chiffre(iso, 1) * 100 +
    chiffre(iso, 2) * 10 +
    chiffre(iso, 3) -
    (mois <= 2 ? 1 : 0);
  const rang = Math.floor((153 * (mois + (mois > 2 ? -3 : 9)) + 2) / 5);
  const jour = chiffre(iso, 8) * 10 + chiffre(iso, 9) - 1;
  return (
    an * 365 +
    Math.floor(an / 4) -
    Math.floor(an / 100) +
    Math.floor(an / 400) +
    rang +
    jour -
    730425
  );
}

function chiffre(texte: string, rang: number): number {
  return texte.charCodeAt(rang) - 48;
}
