import type pg from "pg";
import type { JourCivil } from "../../kit/jour-civil.ts";
import { type Demande, insererDemande } from "./depot/demandes.ts";
import { type EnvoiPersonne, insererEnvoiPersonne } from "./depot/envois.ts";
import { finDuDelai } from "./regles/echeances.ts";
import type { Decision, Fondement } from "./regles/exercice.ts";
import { ecrireProlongation, ecrireReponse, type MotifProlongation } from "./regles/lettre.ts";

type Preuve = Pick<EnvoiPersonne, "moyen" | "reference"> & { readonly apres: number };

/** A request of the demonstration, its people found; `apres` counts days from its receipt. */
export type ExerciceRecu = Pick<
  Demande,
  "droit" | "canal" | "objet" | "identite" | "recueLe" | "usagerId" | "auteurId"
> & {
  readonly organisation: { readonly id: string; readonly nom: string };
  readonly apres: (jours: number) => JourCivil;
  readonly prolongation?: {
    readonly motif: MotifProlongation;
    readonly precision: string;
    readonly preuve: Preuve;
  };
  readonly decision?: {
    readonly decision: Decision;
    readonly fondement: Fondement;
    readonly motifs: string;
    readonly apres: number;
  };
  readonly reponse?: Preuve;
};

const MATIN = "T09:00:00Z";

/** Writes one as it would stand had it been followed here since its receipt, with the letters that left. */
export async function recevoirExercice(client: pg.ClientBase, recu: ExerciceRecu): Promise<void> {
  const { droit, canal, objet, identite, recueLe, usagerId, auteurId } = recu;
  const { organisation, apres, prolongation, decision, reponse } = recu;
  const le = new Date(recueLe + MATIN);
  const etabli = identite !== "a-verifier";
  const echeanceInitiale = finDuDelai(recueLe, 1);
  const echeance = prolongation ? finDuDelai(recueLe, 3) : echeanceInitiale;
  const { id, numero } = await insererDemande(client, {
    ...{ droit, canal, objet, identite, recueLe, usagerId, auteurId, echeanceInitiale, echeance },
    organisationId: organisation.id,
    enregistreeLe: le,
    identiteLe: etabli ? le : null,
    identitePar: etabli ? auteurId : null,
    etat: reponse ? "REPONDUE" : decision ? "DECIDEE" : etabli ? "A_INSTRUIRE" : "A_IDENTIFIER",
    prolongation: prolongation?.motif ?? null,
    prolongationPrecision: prolongation?.precision ?? null,
    ...(decision && {
      decision: decision.decision,
      fondement: decision.fondement,
      motifs: decision.motifs,
      decideeLe: new Date(apres(decision.apres) + MATIN),
      decideePar: auteurId,
    }),
  });
  const enTete = { numero, droit, recueLe, organisation: organisation.nom };
  const prouver = (genre: EnvoiPersonne["genre"], texte: string, preuve: Preuve) =>
    insererEnvoiPersonne(client, {
      ...{ genre, texte, moyen: preuve.moyen, reference: preuve.reference },
      demandeId: id,
      envoyeLe: apres(preuve.apres),
      enRetard: apres(preuve.apres) > echeance,
      noteLe: new Date(apres(preuve.apres) + MATIN),
      par: auteurId,
    });
  if (prolongation) {
    const texte = ecrireProlongation(enTete, { ...prolongation, fin: echeance });
    await prouver("prolongation", texte, prolongation.preuve);
  }
  if (decision && reponse) await prouver("reponse", ecrireReponse(enTete, decision), reponse);
}
