import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { Acte, ActeurAgent } from "../../../acte/index.ts";
import { ecrireJour } from "../../../kit/ecrire-date.ts";
import { type JourCivil, jourCivil } from "../../../kit/jour-civil.ts";
import {
  enTransactionRefusable,
  interrompre,
} from "../../../kit/postgres/transaction-refusable.ts";
import { refus } from "../../../kit/resultat.ts";
import { type Annuaire, lireCorrespondant, type Organisation } from "../../conventions/index.ts";
import { deposerAvis } from "../../notifications/index.ts";
import { contactDpd, partenairesJoignables } from "../../signalements/index.ts";
import type { ServicesUsagers } from "../../usagers/index.ts";
import { type Demande, listerDemandes } from "../depot/demandes.ts";
import { insererEntraide, noterReponse, verrouillerEntraide } from "../depot/entraides.ts";
import { estTardif, finDeLAide } from "../regles/echeances.ts";
import {
  acteExercice,
  atteint,
  consigner,
  DROIT_DPD,
  lesDpd,
  partieDOrganisation,
  refuserNir,
  sujetAvis,
} from "./mener.ts";

type Aidant = {
  readonly conventionId: string;
  readonly organisationId: string;
  readonly nom: string;
};

/** The other parties that may help: those whose perimeter holds the person, by the convention of each. */
// CONV-5-17 CONV-4-02
export async function aidants(
  client: pg.Pool | pg.ClientBase,
  annuaire: Annuaire,
  { organisation }: { readonly organisation: Organisation },
  usagerId: string,
  jour: JourCivil,
): Promise<Aidant[]> {
  const operateur = annuaire.operateur();
  if (organisation.type !== "FT") {
    const convention = annuaire.conventionEnVigueur(organisation.id, jour);
    return convention && operateur
      ? [{ conventionId: convention.id, organisationId: operateur.id, nom: operateur.nom }]
      : [];
  }
  const retenus: Aidant[] = [];
  for (const aidant of partenairesJoignables(annuaire, jour)) {
    const partenaire = annuaire.organisation(aidant.organisationId);
    if (partenaire && (await atteint(client, annuaire, partenaire, usagerId))) retenus.push(aidant);
  }
  return retenus;
}

const AIDANT_INVALIDE = refus(
  "AIDANT_INVALIDE",
  "Cette partie ne peut vous aider : la personne n’est pas dans son périmètre, ou aucune convention ne vous lie.",
);

/**
 * Asks the other party for help, at the contact that its annex names, with a delay that ends before the answer is due.
 * The message names nobody: the portal does. Refuses a party that does not reach the person, or that names no contact.
 */
// CONV-5-17
export function demanderAide(services: ServicesUsagers) {
  return acteExercice<
    {
      readonly id: string;
      readonly version: number;
      readonly conventionId: string;
      readonly question: string;
    },
    { readonly id: string; readonly echeance: string }
  >(services, "demander-aide-droits", "aider", async (travail, { conventionId, question }) => {
    const { client, acteur, annuaire, demande, le, jour, consigner: noter } = travail;
    const possibles = await aidants(client, annuaire, acteur, demande.usagerId, jour);
    const vers = possibles.find((aidant) => aidant.conventionId === conventionId);
    const organisation = vers && annuaire.organisation(vers.organisationId);
    if (!organisation) return interrompre(AIDANT_INVALIDE);
    const fonction = contactDpd(partieDOrganisation(organisation));
    const contact = await lireCorrespondant(client, conventionId, fonction);
    if (!contact) {
      return interrompre(
        refus(
          "CONTACT_ABSENT",
          `L’annexe ne nomme pas le contact de ${organisation.nom} : joignez cette partie par un autre moyen, et demandez-lui de compléter son annexe.`,
        ),
      );
    }
    const jours = await services.parametres.nombre("droits.entraide_jours", jour);
    const echeance = finDeLAide(jour, jours, demande.echeance);
    const id = randomUUID();
    const { id: avisId } = await deposerAvis(client, {
      genre: "exercice-droits-aide",
      objet: `Aide demandée par ${acteur.organisation.nom} : demande n° ${demande.numero}`.slice(
        0,
        200,
      ),
      corps: `${acteur.organisation.nom} vous demande de l’aider à répondre à une personne qui exerce ses droits (article 5 de la convention). Répondez sur le portail le ${ecrireJour(echeance)} au plus tard.`,
      destinataires: await lesDpd(client, organisation, conventionId),
      lien: `/entraides/${id}`,
      sujet: sujetAvis(demande.id),
    });
    await insererEntraide(client, {
      ...{ id, conventionId, question, echeance, avisId },
      demandeId: demande.id,
      organisationId: organisation.id,
      demandeeLe: le,
      demandeePar: acteur.agentId,
      contact: contact.courriel,
    });
    await noter({ echeance });
    return { id, echeance };
  });
}

export const ENTRAIDE_INTROUVABLE = refus(
  "ENTRAIDE_INTROUVABLE",
  "Cette demande d’aide n’existe pas.",
);
const DEJA_REPONDU = refus("DEJA_REPONDU", "Une réponse a déjà été donnée à cette demande d’aide.");

export const objetEntraide = (id: string): string => `entraide ${id}`;

/** Answers the party that asked for help; one answered after its delay stays late. */
// CONV-5-17
export function repondreAide(
  services: ServicesUsagers,
): Acte<{ readonly id: string; readonly reponse: string }, Record<string, never>> {
  return {
    nom: "repondre-aide-droits",
    finalite: "SUIVI_CONVENTION",
    droit: DROIT_DPD,
    async executer({ id, reponse }, acteur) {
      const agent = acteur as ActeurAgent;
      const annuaire = await services.cadre.annuaire.lire();
      const le = services.cadre.horloge.maintenant();
      let usagerId: string | null = null;
      const issue = await enTransactionRefusable(services.pool, async (client) => {
        const entraide = await verrouillerEntraide(client, id);
        if (entraide?.organisationId !== acteur.organisation.id) interrompre(ENTRAIDE_INTROUVABLE);
        const [demande] = await listerDemandes(client, { ids: [entraide.demandeId] });
        usagerId = (demande as Demande).usagerId;
        if (entraide.reponse !== null) interrompre(DEJA_REPONDU);
        refuserNir({ reponse });
        const enRetard = estTardif(entraide.echeance, jourCivil(le));
        await noterReponse(client, id, { texte: reponse, le, par: agent.agentId, enRetard });
        await prevenirDemandeur(client, annuaire, demande as Demande, acteur.organisation.nom);
        await consigner(client, entraide.demandeId, agent, "aide-recue", { enRetard });
        return {};
      });
      return { ...issue, usagerId, objet: objetEntraide(id) };
    },
  };
}

async function prevenirDemandeur(
  client: pg.PoolClient,
  annuaire: Annuaire,
  demande: Demande,
  aidant: string,
): Promise<void> {
  const organisation = annuaire.organisation(demande.organisationId);
  if (!organisation) return;
  await deposerAvis(client, {
    genre: "exercice-droits-aide-recue",
    objet: `Aide reçue : demande n° ${demande.numero}`,
    corps: `${aidant} a répondu à votre demande d’aide. La demande n° ${demande.numero} doit recevoir réponse le ${ecrireJour(demande.echeance)} au plus tard.`,
    destinataires: await lesDpd(client, organisation, null),
    lien: `/exercice-des-droits/${demande.id}`,
    sujet: sujetAvis(demande.id),
  });
}
