import type { Enregistrement } from "./enregistrement.ts";
import { FichierRefuse } from "./fichier-refuse.ts";
import type { Avance } from "./lecture/avance.ts";
import { lireCnaf } from "./lecture/cnaf/lire-cnaf.ts";
import { lireCsv } from "./lecture/csv/lire-csv.ts";
import { lireJeu } from "./lecture/jeu/lire-jeu.ts";
import type { Format } from "./lecture/reconnaitre-format.ts";
import type { Organisations } from "./organisations.ts";

export interface ContexteLecture {
  organisations: Organisations;
  organisationId: string | null;
  departement: string | null;
  le: string;
  ageTauxPlein: number;
  avertir(phrase: string): void;
  avance: Avance;
}

/** Opens the reader of a format. Throws FichierRefuse when the format needs what was not given. */
export function ouvrirLecture(
  fichier: string,
  format: Format,
  contexte: ContexteLecture,
): AsyncGenerator<Enregistrement[]> {
  const { organisations, organisationId, avance, avertir } = contexte;
  if (format.nom === "cnaf")
    return lireCnaf(
      fichier,
      {
        conseilDepartemental: (code) => organisations.conseilDepartemental(code),
        responsableId: organisationId,
        ageTauxPlein: contexte.ageTauxPlein,
        avertir,
      },
      avance,
    );
  if (format.nom === "jeu")
    return lireJeu(
      fichier,
      {
        organisation: (cle) => organisations.trouver(cle),
        estOperateur: (id) => organisations.estOperateur(id),
        get sourceParDefaut() {
          return organisationId ?? organisations.premiere;
        },
        responsableId: organisationId,
        le: contexte.le,
      },
      avance,
    );
  if (organisationId === null)
    throw new FichierRefuse(
      "Un CSV ne dit pas d’où il vient : indiquez l’organisation par --organisation SIRET.",
    );
  const source = { organisationId, systeme: "CSV", le: contexte.le, responsableId: null };
  return lireCsv(
    fichier,
    format,
    { source, departementDeLaSource: contexte.departement, avertir },
    avance,
  );
}
