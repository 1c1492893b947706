import { tropEmboite } from "../../../kit/trop-emboite.ts";
import type { ObjetParcours } from "../../ecriture/ecrire-parcours.ts";
import type { Enregistrement } from "../../enregistrement.ts";
import type { Avance } from "../avance.ts";
import { estObjet, verifierChamps } from "../champs.ts";
import { lireLignes } from "../lire-lignes.ts";
import { SCHEMAS_PARCOURS } from "./schemas-parcours.ts";
import { SCHEMAS_STRUCTURES } from "./schemas-structures.ts";
import { type ContexteJeu, usagerDuJeu } from "./usager-du-jeu.ts";

const SCHEMAS = new Map(Object.entries({ ...SCHEMAS_STRUCTURES, ...SCHEMAS_PARCOURS }));

/** Reads a jeu de données: one JSON object a line, blank lines ignored. */
export async function* lireJeu(
  fichier: string,
  contexte: ContexteJeu,
  avance: Avance,
): AsyncGenerator<Enregistrement[]> {
  let ligne = 0;
  for await (const lignes of lireLignes(fichier, avance)) {
    const lus: Enregistrement[] = [];
    for (const texte of lignes) {
      ligne++;
      if (texte === null) lus.push({ genre: "refus", ligne, motif: "ligne trop longue" });
      else if (texte !== "" && texte.trim() !== "") {
        const lu = lireObjet(texte, ligne, contexte);
        // An organisation must be known before the lines that name it are read.
        if (lu.genre === "structure" && lus.length > 0) yield lus.splice(0);
        lus.push(lu);
        if (lu.genre === "structure") yield lus.splice(0);
      }
    }
    if (lus.length > 0) yield lus;
  }
}

function lireObjet(texte: string, ligne: number, contexte: ContexteJeu): Enregistrement {
  let brut: unknown;
  try {
    brut = JSON.parse(texte);
  } catch {
    return { genre: "refus", ligne, motif: "ce n’est pas un objet JSON complet" };
  }
  if (!estObjet(brut)) return { genre: "refus", ligne, motif: "un objet JSON est attendu" };
  if (tropEmboite(brut))
    return { genre: "refus", ligne, motif: "trop d’objets ou de listes emboîtés" };
  if (brut.type === "usager") {
    const usager = usagerDuJeu(brut, contexte);
    return typeof usager === "string"
      ? { genre: "refus", ligne, motif: usager }
      : { genre: "usager", ligne, usager };
  }
  const type = typeof brut.type === "string" ? brut.type : "";
  const schema = SCHEMAS.get(type);
  if (!schema) return { genre: "refus", ligne, motif: "« type » est absent ou inconnu" };
  const motif = verifierChamps(brut, schema);
  if (!motif && Object.hasOwn(SCHEMAS_PARCOURS, type))
    return { genre: "parcours", ligne, objet: brut as ObjetParcours };
  return motif
    ? { genre: "refus", ligne, motif }
    : { genre: "structure", ligne, objet: brut as { type: string } };
}
