import { FichierRefuse } from "../../fichier-refuse.ts";
import { BLOCS, type Enfant } from "./regles-structure.ts";
import { verifierValeur } from "./verifier-valeur.ts";

interface Niveau {
  nom: string;
  enfants: readonly Enfant[];
  rang: number;
  vus: number;
  type?: string;
}

export interface Valideur {
  ouvrir(nom: string, ligne: number): void;
  fermer(texte: string, ligne: number): void;
}

/**
 * Checks the flow element by element against the vrsb0801 structure, in constant memory.
 * Throws FichierRefuse at the first gap, naming the line and the element, never the value.
 */
export function creerValideur(): Valideur {
  const pile: Niveau[] = [
    { nom: "", enfants: [{ nom: "Racine", min: 1, max: 1 }], rang: 0, vus: 0 },
  ];
  return {
    ouvrir(nom, ligne) {
      const enfant = avancer(pile.at(-1)!, nom, ligne);
      pile.push({
        nom,
        enfants: enfant.type === undefined ? (BLOCS.get(nom) ?? []) : [],
        rang: 0,
        vus: 0,
        type: enfant.type,
      });
    },
    fermer(texte, ligne) {
      const niveau = pile.pop()!;
      const manquant = premierManquant(niveau);
      if (manquant) throw refuser(ligne, `il manque l’élément ${manquant} dans ${niveau.nom}`);
      if (niveau.type === undefined) {
        if (texte.trim() !== "")
          throw refuser(ligne, `${niveau.nom} contient du texte hors de ses éléments`);
        return;
      }
      const attendu = verifierValeur(niveau.type, texte);
      if (attendu) throw refuser(ligne, `${niveau.nom} devrait être ${attendu}`);
    },
  };
}

function avancer(parent: Niveau, nom: string, ligne: number): Enfant {
  for (; parent.rang < parent.enfants.length; parent.rang++, parent.vus = 0) {
    const enfant = parent.enfants[parent.rang]!;
    if (enfant.nom === nom && parent.vus < enfant.max) {
      parent.vus++;
      return enfant;
    }
    if (parent.vus < enfant.min)
      throw refuser(ligne, `il manque l’élément ${enfant.nom} dans ${parent.nom || "le fichier"}`);
  }
  const lisible =
    BLOCS.has(nom) || estValeurConnue(nom) ? `l’élément ${nom}` : "un élément inconnu";
  throw refuser(ligne, `${lisible} n’a pas sa place ici, dans ${parent.nom || "le fichier"}`);
}

function premierManquant(niveau: Niveau): string | null {
  for (let rang = niveau.rang; rang < niveau.enfants.length; rang++) {
    const enfant = niveau.enfants[rang]!;
    if ((rang === niveau.rang ? niveau.vus : 0) < enfant.min) return enfant.nom;
  }
  return null;
}

// The name of an unknown element comes from the file: it is not repeated.
function estValeurConnue(nom: string): boolean {
  for (const enfants of BLOCS.values())
    if (enfants.some((enfant) => enfant.nom === nom)) return true;
  return false;
}

function refuser(ligne: number, raison: string): FichierRefuse {
  return new FichierRefuse(
    `Ligne ${ligne} : ${raison} (flux CNAF vrsb0801). Rien n’a été importé.`,
  );
}
