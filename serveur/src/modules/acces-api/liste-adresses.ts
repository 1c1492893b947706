import { BlockList, isIP } from "node:net";

// AMB-09: a range wider than these proves nothing about who calls.
const PREFIXE_MINIMUM = { 4: 16, 6: 32 } as const;
// Those of no one in particular.
const RESERVEES = /^(0\.|255\.|::\/|::$)/;

/** True for an address or a range that can say where an application calls from. */
export function adresseRecevable(texte: string): boolean {
  const [adresse = "", prefixe, ...reste] = texte.split("/");
  const famille = isIP(adresse);
  if ((famille !== 4 && famille !== 6) || reste.length > 0 || RESERVEES.test(texte)) return false;
  if (adresse.includes("%") || /\./.test(adresse) === (famille === 6)) return false;
  if (prefixe === undefined) return true;
  if (!/^(0|[1-9][0-9]{0,2})$/.test(prefixe)) return false;
  const longueur = Number(prefixe);
  const maximum = famille === 4 ? 32 : 128;
  return (
    longueur >= PREFIXE_MINIMUM[famille] && longueur <= maximum && reseauExact(adresse, longueur)
  );
}

/** PostgreSQL refuses a range whose host bits are set; so do we, with a sentence. */
function reseauExact(adresse: string, prefixe: number): boolean {
  const bits = enBits(adresse);
  return BigInt.asUintN(bits.taille - prefixe, bits.valeur) === 0n;
}

function enBits(adresse: string): { valeur: bigint; taille: number } {
  if (isIP(adresse) === 4) {
    const valeur = adresse.split(".").reduce((total, octet) => total * 256n + BigInt(octet), 0n);
    return { valeur, taille: 32 };
  }
  const [gauche = "", droite] = adresse.split("::");
  const debut = gauche === "" ? [] : gauche.split(":");
  const fin = droite ? droite.split(":") : [];
  const mots = [...debut, ...Array(8 - debut.length - fin.length).fill("0"), ...fin];
  const valeur = mots.reduce((total, mot) => total * 65_536n + BigInt(`0x${mot}`), 0n);
  return { valeur, taille: 128 };
}

/** The list that judges callers' addresses in constant time. */
export function listeAdresses(adresses: readonly string[]): BlockList {
  const liste = new BlockList();
  for (const texte of adresses) {
    const [adresse = "", prefixe] = texte.split("/");
    const famille = isIP(adresse) === 6 ? "ipv6" : "ipv4";
    if (prefixe === undefined) liste.addAddress(adresse, famille);
    else liste.addSubnet(adresse, Number(prefixe), famille);
  }
  return liste;
}

/** True when the application may call from this address. IPv4 seen through IPv6 is IPv4. */
// AMB-09
export function adresseAdmise(liste: BlockList | null, adresse: string): boolean {
  if (liste === null) return true;
  const nue = adresse.replace(/^::ffff:(?=\d+\.)/i, "");
  return isIP(nue) !== 0 && liste.check(nue, isIP(nue) === 6 ? "ipv6" : "ipv4");
}
