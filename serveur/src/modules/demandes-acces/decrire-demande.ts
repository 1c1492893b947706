import { jourCivil } from "../../kit/jour-civil.ts";
import { lireApplicationsDe } from "../acces-api/index.ts";
import type { Organisation } from "../conventions/index.ts";
import { nommerAgents } from "../habilitations/index.ts";
import { lireMessages } from "./depot/messages.ts";
import { conditionsEngagees, decrireElements, fermerSaisie } from "./fermer-saisie.ts";
import type { Demande } from "./regles/demande.ts";
import { gestesPossibles } from "./regles/transitions.ts";
import { resumerDemande } from "./resumer-demande.ts";
import type { ServicesDemandes } from "./services.ts";

/**
 * A draft shows what its ticks bring today; a request that was sent, what was signed. Whoever only reads it is
 * offered nothing else.
 */
export async function decrireDemande(
  services: ServicesDemandes,
  demande: Demande,
  partie: "partenaire" | "operateur",
  agit: boolean,
) {
  const { contenu, coches, applications, contacts, precisions, recueLe, instruiteLe } = demande;
  const jour = jourCivil(services.cadre.horloge.maintenant());
  const annuaire = await services.cadre.annuaire.lire();
  const organisation = annuaire.organisation(demande.organisationId) as Organisation;
  const catalogue = await services.catalogue.lire();
  const genres = contacts.map(({ genre }) => genre);
  const selection = fermerSaisie(catalogue, organisation, { coches, contacts: genres }, jour);
  const elements = contenu?.elements ?? decrireElements(catalogue, selection).elements;
  const noms = new Map(catalogue.plateformes.map(({ code, nom }) => [code, nom]));
  const nommees = new Set(applications);
  const miennes = await lireApplicationsDe(services.pool, organisation.id);
  return {
    ...resumerDemande(demande, annuaire, jour, elements.length),
    version: demande.version,
    recueLe: recueLe?.toISOString() ?? null,
    instruiteLe: instruiteLe?.toISOString() ?? null,
    motif: demande.motif,
    saisie: { coches, applications, contacts, precisions },
    applications: miennes.filter(({ id }) => nommees.has(id)),
    contenu: {
      elements: elements.map((element) => ({
        ...element,
        plateformeNom: noms.get(element.plateforme) ?? element.plateforme,
        accorde: demande.acceptes?.includes(element.code) ?? null,
      })),
      engagements: contenu?.engagements ?? [],
      conditions: contenu?.conditions ?? conditionsEngagees(catalogue, selection.codes, jour),
      signataire: contenu?.signataire ?? null,
      lieu: contenu?.lieu ?? null,
      date: contenu?.date ?? null,
    },
    obstacles: contenu ? [] : selection.obstacles,
    messages: await decrireMessages(services, demande.id),
    gestes: agit ? gestesPossibles(demande.etat, partie) : [],
  };
}

async function decrireMessages({ pool }: ServicesDemandes, demandeId: string) {
  const messages = await lireMessages(pool, demandeId);
  const noms = await nommerAgents(pool, [...new Set(messages.map(({ auteurId }) => auteurId))]);
  return messages.map(({ auteurId, ecritLe, ...message }) => ({
    ...message,
    auteur: noms.get(auteurId) ?? "",
    ecritLe: ecritLe.toISOString(),
  }));
}
