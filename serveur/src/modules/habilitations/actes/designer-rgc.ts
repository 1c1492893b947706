import type pg from "pg";
import type { Acte, Acteur, ActeurAgent } from "../../../acte/index.ts";
import { jourCivil } from "../../../kit/jour-civil.ts";
import { interrompre } from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { lireNominations, ouvrirNomination, verrouillerRgc } from "../depot/nominations.ts";
import { creerCompteRgc, lireCandidat, type PersonneNouvelle } from "../depot/nominations-agent.ts";
import { estCompteGenerique } from "../regles/compte-generique.ts";
import { FONCTIONS_INCOMPATIBLES } from "../regles/fonctions.ts";
import { verifierCandidat } from "../regles/nomination-candidat.ts";
import type { ServicesRgc } from "../services-rgc.ts";
import { auteurDe, avancer, DROIT_PARTENAIRE, trouverNomination } from "./commun-rgc.ts";
import { transaction } from "./gerer-agent.ts";

export type Designation = {
  /** An agent of the partner, or a person without account yet. */
  readonly candidat: { readonly agentId: string } | PersonneNouvelle;
  readonly statut: string;
  readonly permanent: boolean;
  readonly contratFin: string | null;
};

const SANS_RGC_PROPRE = refus(
  "SANS_RGC_PROPRE",
  "Votre organisation ne désigne pas de RGC qui lui soit propre.",
);
const CANDIDAT_INCONNU = refus(
  "CANDIDAT_INCONNU",
  "Cette personne n’est pas un agent de votre organisation.",
);
const DESIGNATION_EN_COURS = refus(
  "DESIGNATION_EN_COURS",
  "Une désignation est déjà en cours : menez-la à terme.",
);
const COMPTE_GENERIQUE = refus(
  "COMPTE_GENERIQUE",
  "Le RGC est une personne nommée, pas un service.",
);
const COMPTE_EXISTANT = refus(
  "COMPTE_EXISTANT",
  "Un compte a déjà cet identifiant ou cette adresse.",
);

/** The partner names its candidate: the designation already open, or a new one. */
// ANX1-1-01 ANX1-1-02 ANX1-1-08 ANX1-4-06
export function designerRgc(
  services: ServicesRgc,
): Acte<Designation, { id: string; avertissement: string | null }> {
  return {
    nom: "designer-rgc",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_PARTENAIRE,
    executer: (entree, auteur: Acteur) =>
      transaction(services, auteur, async (client, acteur) => {
        const { organisation } = acteur;
        if (organisation.type === "FT" || organisation.type === "DCD") {
          return interrompre(SANS_RGC_PROPRE);
        }
        const maintenant = services.cadre.horloge.maintenant();
        const agentId =
          "agentId" in entree.candidat
            ? entree.candidat.agentId
            : await creerCompte(client, entree.candidat, acteur);
        const candidat = await lireCandidat(client, agentId);
        if (candidat?.organisationId !== organisation.id) return interrompre(CANDIDAT_INCONNU);
        // ANX1-5.1-05: who approves the accesses of an RGC is another person.
        if (candidat.roles.includes("SUIVI_OPERATIONNEL")) {
          return interrompre(FONCTIONS_INCOMPATIBLES);
        }
        const { statut, permanent, contratFin } = entree;
        const jour = jourCivil(maintenant);
        const refuserTemporaire =
          (await services.parametres.nombre("rgc.temporaire_refuse", jour)) === 1;
        const verdict = verifierCandidat(
          { ...candidat, statut, permanent },
          { jour, refuserTemporaire },
        );
        if ("ok" in verdict) return interrompre(verdict);
        const { avertissement } = verdict;
        const id = await ouvrirOuReprendre(client, organisation.id, maintenant);
        const nomination = await trouverNomination(client, id, organisation.id);
        await avancer(client, nomination, {
          geste: "designer",
          par: auteurDe(acteur, "SUIVI_OPERATIONNEL"),
          colonnes: { agent_id: agentId, statut, permanent, contrat_fin: contratFin },
          contenu: { avertissement },
        });
        return { id, avertissement };
      }),
  };
}

/** The designation under way that nobody fills yet, or a new one; refuses when one is being filled. */
async function ouvrirOuReprendre(
  client: pg.PoolClient,
  organisationId: string,
  le: Date,
): Promise<string> {
  const enPlace = await verrouillerRgc(client, organisationId);
  const connues = await lireNominations(client, organisationId);
  // A proposal given up does not undo the refusal it followed: the delay still runs.
  const derniere = connues.find(({ etat }) => etat !== "abandonnee");
  const refusee = derniere?.etat === "refusee" ? derniere : null;
  const ouverte = await ouvrirNomination(client, {
    organisationId,
    origine: refusee ? "refus" : enPlace ? "choix" : "premiere",
    precedenteId: (refusee ?? enPlace)?.id ?? null,
    le,
  });
  const vacante = connues.find(({ etat }) => etat === "ouverte");
  return ouverte ?? vacante?.id ?? interrompre(DESIGNATION_EN_COURS);
}

/** The account of a candidate who has none; refuses a service, and whoever has one already. */
async function creerCompte(
  client: pg.PoolClient,
  personne: PersonneNouvelle,
  { agentId, organisation }: ActeurAgent,
): Promise<string> {
  // ANX1-2-03
  if (estCompteGenerique(personne)) return interrompre(COMPTE_GENERIQUE);
  const cree = await creerCompteRgc(client, organisation.id, personne, agentId);
  return cree ?? interrompre(COMPTE_EXISTANT);
}
