import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import type { CodeEchec } from "../regles/echec.ts";
import { adressePublique } from "./adresse-publique.ts";

export type Adresse = { readonly address: string; readonly family: number };
export type Resolveur = (nom: string) => Promise<readonly Adresse[]>;

const systeme: Resolveur = (nom) => lookup(nom, { all: true });

/**
 * The addresses to connect to, read once and pinned: what the name answers later changes nothing. One
 * reserved address among those of the name refuses it, unless `privees` admits them (demonstration).
 */
export async function resoudre(
  url: URL,
  privees: boolean,
  resolveur: Resolveur = systeme,
): Promise<readonly Adresse[] | CodeEchec> {
  const nom = url.hostname.replace(/^\[|\]$/g, "");
  const genre = isIP(nom);
  const adresses =
    genre > 0 ? [{ address: nom, family: genre }] : await resolveur(nom).catch(() => []);
  if (adresses.length === 0) return "NOM_INCONNU";
  if (!privees && !adresses.every(({ address }) => adressePublique(address))) {
    return "ADRESSE_INTERDITE";
  }
  return adresses;
}

/**
 * A resolver that asks once for a name, whatever leaves at the same moment: asking holds one of the few threads
 * of the process for as long as the name's server keeps silent.
 */
export function resolveurPartage(resolveur: Resolveur = systeme): Resolveur {
  const demandes = new Map<string, ReturnType<Resolveur>>();
  return (nom) => {
    const demande = demandes.get(nom) ?? resolveur(nom);
    demandes.set(nom, demande);
    return demande;
  };
}
