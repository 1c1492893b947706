import { jourCivil } from "../../../kit/jour-civil.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import type { Annuaire } from "../../conventions/index.ts";
import type { ServicesUsagers } from "../../usagers/index.ts";
import { type Demande, modifierDemande } from "../depot/demandes.ts";
import { type EnvoiPersonne, insererEnvoiPersonne } from "../depot/envois.ts";
import { estTardif, finDuDelai } from "../regles/echeances.ts";
import { type Decision, type Fondement, reponsesPossibles } from "../regles/exercice.ts";
import { ecrireProlongation, ecrireReponse, type MotifProlongation } from "../regles/lettre.ts";
import { acteExercice, type Travail } from "./mener.ts";

type Designee = { readonly id: string; readonly version: number };
type Rien = Record<string, never>;
type Preuve = Pick<EnvoiPersonne, "moyen" | "reference" | "envoyeLe">;

/** Says how the identity of whoever asks was checked. The delay does not stop meanwhile. */
// B7-01
export function identifierDemandeur(services: ServicesUsagers) {
  return acteExercice<Designee & { readonly identite: "piece" | "connue" }, Rien>(
    services,
    "identifier-demandeur",
    "identifier",
    async ({ client, acteur, demande, le, vers, consigner }, { identite }) => {
      await modifierDemande(client, demande.id, {
        identite,
        identiteLe: le,
        identitePar: acteur.agentId,
        etat: vers,
      });
      await consigner({ identite });
      return {};
    },
  );
}

const PREMIER_MOIS_PASSE = refus(
  "PROLONGATION_TARDIVE",
  "Le délai se prolonge en le disant à la personne dans le premier mois : il est passé, répondez aussitôt.",
);

/** Prepares a longer delay and its motive; it has no effect before the person is told, and none once the month is past. */
// CONV-5-16
export function prolongerDelai(services: ServicesUsagers) {
  return acteExercice<
    Designee & { readonly motif: MotifProlongation; readonly precision: string },
    Rien
  >(
    services,
    "prolonger-exercice-droits",
    "prolonger",
    async ({ client, demande, jour, consigner }, { motif, precision }) => {
      if (estTardif(demande.echeanceInitiale, jour)) interrompre(PREMIER_MOIS_PASSE);
      await modifierDemande(client, demande.id, {
        prolongation: motif,
        prolongationPrecision: precision,
      });
      await consigner({ motif });
      return {};
    },
  );
}

/** The last day of a delay that is prolonged. */
export async function finProlongee(services: ServicesUsagers, demande: Demande): Promise<string> {
  const jour = jourCivil(demande.enregistreeLe);
  const [mois, enPlus] = await Promise.all([
    services.parametres.nombre("droits.delai_mois", jour),
    services.parametres.nombre("droits.prolongation_mois", jour),
  ]);
  return finDuDelai(demande.recueLe, mois + enPlus);
}

/** What tells the person of a longer delay. */
export function lettreDeProlongation(annuaire: Annuaire, demande: Demande, fin: string): string {
  return ecrireProlongation(enTete(annuaire, demande), {
    motif: demande.prolongation as MotifProlongation,
    precision: demande.prolongationPrecision ?? "",
    fin,
  });
}

/** What tells the person of what was decided. */
export function lettreDeReponse(annuaire: Annuaire, demande: Demande): string {
  return ecrireReponse(enTete(annuaire, demande), {
    decision: demande.decision as Decision,
    fondement: demande.fondement as Fondement,
    motifs: demande.motifs ?? "",
  });
}

const enTete = (annuaire: Annuaire, { numero, droit, recueLe, organisationId }: Demande) => ({
  ...{ numero, droit, recueLe },
  organisation: annuaire.organisation(organisationId)?.nom ?? "",
});

/** Keeps the proof that the person was told, within the first month, of the longer delay: it holds from there, once. */
// CONV-5-16
export function informerDeLaProlongation(services: ServicesUsagers) {
  return acteExercice<Designee & Preuve, Rien>(
    services,
    "informer-de-la-prolongation",
    "informer",
    async (travail, preuve) => {
      const { client, annuaire, demande, consigner } = travail;
      if (estTardif(demande.echeanceInitiale, preuve.envoyeLe)) interrompre(PREMIER_MOIS_PASSE);
      const echeance = await finProlongee(services, demande);
      const texte = lettreDeProlongation(annuaire, demande, echeance);
      await prouver(travail, "prolongation", texte, preuve, demande.recueLe, false);
      await modifierDemande(client, demande.id, { echeance, rappeleeLe: null });
      await consigner({ echeance, moyen: preuve.moyen });
      return {};
    },
  );
}

const DECISION_IMPOSSIBLE = refus(
  "DECISION_INVALIDE",
  "Le régime de ce droit ne permet pas cette réponse, ou l’identité du demandeur n’est pas établie.",
);

/** Records what is answered, on which ground of the regime of that right, why, by whom. Refuses any other. */
// CONV-5-15 B6-12
export function deciderDemande(services: ServicesUsagers) {
  return acteExercice<
    Designee & {
      readonly decision: Decision;
      readonly fondement: Fondement;
      readonly motifs: string;
    },
    Rien
  >(
    services,
    "decider-exercice-droits",
    "decider",
    async (travail, { decision, fondement, motifs }) => {
      const { client, acteur, demande, le, vers, consigner } = travail;
      const ouvertes = reponsesPossibles(demande.droit, demande.identite !== "a-verifier");
      if (!ouvertes.some((r) => r.decision === decision && r.fondement === fondement)) {
        interrompre(DECISION_IMPOSSIBLE);
      }
      await modifierDemande(client, demande.id, {
        ...{ decision, fondement, motifs, decideeLe: le },
        decideePar: acteur.agentId,
        etat: vers,
      });
      await consigner({ decision, fondement });
      return {};
    },
  );
}

/** Keeps what the person was answered, and the proof; one answered late stays late. */
// CONV-5-16
export function repondreALaPersonne(services: ServicesUsagers) {
  return acteExercice<Designee & Preuve, Rien>(
    services,
    "repondre-exercice-droits",
    "repondre",
    async (travail, preuve) => {
      const { client, annuaire, demande, vers, consigner } = travail;
      const enRetard = estTardif(demande.echeance, preuve.envoyeLe);
      const decideeLe = jourCivil(demande.decideeLe ?? demande.enregistreeLe);
      const texte = lettreDeReponse(annuaire, demande);
      await prouver(travail, "reponse", texte, preuve, decideeLe, enRetard);
      await modifierDemande(client, demande.id, { etat: vers });
      await consigner({ moyen: preuve.moyen, enRetard });
      return {};
    },
  );
}

/** Refuses a day to come, or before what it tells of. */
async function prouver(
  { client, acteur, demande, le, jour }: Travail,
  genre: EnvoiPersonne["genre"],
  texte: string,
  { moyen, reference, envoyeLe }: Preuve,
  depuis: string,
  enRetard: boolean,
): Promise<void> {
  if (envoyeLe > jour || envoyeLe < depuis) {
    interrompre(
      refus(
        "ENVOI_INVALIDE",
        "La date d’envoi ne peut être ni dans l’avenir, ni avant ce qu’elle annonce : corrigez-la.",
      ),
    );
  }
  await insererEnvoiPersonne(client, {
    ...{ genre, texte, moyen, reference, envoyeLe, enRetard },
    demandeId: demande.id,
    noteLe: le,
    par: acteur.agentId,
  });
}
