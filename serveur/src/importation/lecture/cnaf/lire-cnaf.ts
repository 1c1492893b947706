import { uuidDerive } from "../../../kit/uuid-derive.ts";
import type { Enregistrement } from "../../enregistrement.ts";
import type { Avance } from "../avance.ts";
import { lireFoyers } from "./lire-foyers.ts";
import { departementDuFlux, usagerDeFoyer } from "./usager-de-foyer.ts";

export interface ContexteCnaf {
  conseilDepartemental(departement: string): string | undefined;
  responsableId: string | null;
  /** In years: who has reached it is not registered. */
  ageTauxPlein: number;
  avertir(phrase: string): void;
}

/** Reads a flow already validated: one record a person. */
export async function* lireCnaf(
  fichier: string,
  contexte: ContexteCnaf,
  avance: Avance,
): AsyncGenerator<Enregistrement[]> {
  const avertis = new Set<string>();
  for await (const foyers of lireFoyers(fichier, avance)) {
    const lus: Enregistrement[] = [];
    for (const foyer of foyers) {
      const departement = departementDuFlux(foyer.valeurs.IDEPARTE ?? "");
      const payeur = `${foyer.valeurs.FONORG} ${foyer.valeurs.NUMORG}`;
      const conseil = contexte.responsableId ?? contexte.conseilDepartemental(departement);
      if (!conseil && !avertis.has(payeur) && avertis.add(payeur))
        contexte.avertir(
          `Aucun conseil départemental n’est enregistré pour le département ${departement} : la source notée est l’organisme payeur ${payeur}.`,
        );
      const source = {
        organisationId: conseil ?? uuidDerive(`payeur:${payeur}`),
        systeme: conseil ? "CNAF vrsb0801" : `CNAF vrsb0801 (${payeur})`,
        le: `${(foyer.entete.DTCREAFLUX ?? "").slice(0, 10)}T00:00:00Z`,
        responsableId: null,
      };
      for (const personne of foyer.personnes) {
        const lu = usagerDeFoyer(foyer, personne, source, contexte.ageTauxPlein);
        const { ligne } = personne;
        if ("usager" in lu) lus.push({ genre: "usager", ligne, usager: lu.usager });
        else if ("refus" in lu) lus.push({ genre: "refus", ligne, motif: lu.refus });
        else lus.push({ genre: "ignore", ligne });
      }
    }
    yield lus;
  }
}
