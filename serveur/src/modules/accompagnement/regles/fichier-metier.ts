import { TYPES, type TypeDemarche } from "./demarche.ts";

/** A usual activity, with the duration it is offered with. */
export type Activite = {
  readonly type: TypeDemarche;
  readonly titre: string;
  readonly heures: number;
};

/** Reads the lines `TYPE=heures=titre` of the parameter `intensite.fichier_metier`; others are ignored. */
// B4-12
export function lireFichierMetier(lignes: readonly string[]): Activite[] {
  return lignes.flatMap((ligne) => {
    const [code, duree, ...reste] = ligne.split("=");
    const type = TYPES.find((connu) => connu === code);
    const heures = Number(duree);
    const titre = reste.join("=").trim();
    return type && heures > 0 && titre ? [{ type, titre, heures }] : [];
  });
}
