import type { Acte, Acteur } from "../../../acte/index.ts";
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
        const organisationId = acteur.organisation.id;
        if (acteur.organisation.type === "FT" || acteur.organisation.type === "DCD") {
          return interrompre(
            refus(
              "SANS_RGC_PROPRE",
              "Votre organisation ne désigne pas de RGC qui lui soit propre.",
            ),
          );
        }
        const maintenant = services.cadre.horloge.maintenant();
        const jour = jourCivil(maintenant);
        const agentId =
          "agentId" in entree.candidat
            ? entree.candidat.agentId
            : await creer(entree.candidat, organisationId, acteur.agentId);
        const candidat = await lireCandidat(client, agentId);
        if (candidat?.organisationId !== organisationId) {
          return interrompre(
            refus("CANDIDAT_INCONNU", "Cette personne n’est pas un agent de votre organisation."),
          );
        }
        // ANX1-5.1-05: who approves the accesses of an RGC is another person.
        if (candidat.roles.includes("SUIVI_OPERATIONNEL")) {
          return interrompre(FONCTIONS_INCOMPATIBLES);
        }
        const verdict = verifierCandidat(
          { ...candidat, statut: entree.statut, permanent: entree.permanent },
          {
            jour,
            refuserTemporaire:
              (await services.parametres.nombre("rgc.temporaire_refuse", jour)) === 1,
          },
        );
        if ("ok" in verdict) return interrompre(verdict);
        const id = await ouvrirOuReprendre();
        const nomination = await trouverNomination(client, id, organisationId);
        await avancer(
          client,
          nomination,
          "designer",
          auteurDe(acteur, "SUIVI_OPERATIONNEL"),
          {
            agent_id: agentId,
            statut: entree.statut,
            permanent: entree.permanent,
            contrat_fin: entree.contratFin,
          },
          { avertissement: verdict.avertissement },
        );
        return { id, avertissement: verdict.avertissement };

        async function ouvrirOuReprendre(): Promise<string> {
          const enPlace = await verrouillerRgc(client, organisationId);
          const connues = await lireNominations(client, organisationId);
          // A proposal given up does not undo the refusal it followed: the delay still runs.
          const derniere = connues.find(({ etat }) => etat !== "abandonnee");
          const refusee = derniere?.etat === "refusee" ? derniere : null;
          const ouverte = await ouvrirNomination(client, {
            organisationId,
            origine: refusee ? "refus" : enPlace ? "choix" : "premiere",
            precedenteId: (refusee ?? enPlace)?.id ?? null,
            le: maintenant,
          });
          if (ouverte) return ouverte;
          const vacante = connues.find(({ etat }) => etat === "ouverte");
          if (vacante) return vacante.id;
          return interrompre(
            refus("DESIGNATION_EN_COURS", "Une désignation est déjà en cours : menez-la à terme."),
          );
        }

        async function creer(
          personne: PersonneNouvelle,
          organisation: string,
          par: string,
        ): Promise<string> {
          // ANX1-2-03
          if (estCompteGenerique(personne)) {
            return interrompre(
              refus("COMPTE_GENERIQUE", "Le RGC est une personne nommée, pas un service."),
            );
          }
          const cree = await creerCompteRgc(client, organisation, personne, par);
          return (
            cree ??
            interrompre(
              refus("COMPTE_EXISTANT", "Un compte a déjà cet identifiant ou cette adresse."),
            )
          );
        }
      }),
  };
}
