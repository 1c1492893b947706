import type pg from "pg";
import { jourCivil } from "../../kit/jour-civil.ts";
import { uuidDerive } from "../../kit/uuid-derive.ts";
import { type ApiSouscrite, lireApplicationsDe } from "../acces-api/index.ts";
import { type EtatCatalogue, ouvrirCatalogue } from "../catalogue/index.ts";
import { type Annuaire, type Organisation, ouvrirAnnuaire } from "../conventions/index.ts";
import { insererEvenement } from "../journal/index.ts";
import { ouvrirParametres } from "../parametres/index.ts";
import { composerEnvoi } from "./composer-envoi.ts";
import { verrouillerDemande } from "./depot/demandes.ts";
import { garderDemande } from "./depot/recevoir-demande.ts";
import { lireDestinataires } from "./destinataires.ts";
import { fermerSaisie, suitesDe } from "./fermer-saisie.ts";
import { ouvrirElements } from "./ouvrir-elements.ts";
import { qualifierDecision } from "./regles/decision.ts";
import type { ContenuDemande } from "./regles/demande.ts";
import { type DemandeDuJeu, suivreEtapes } from "./regles/demande-du-jeu.ts";
import { type EtatDemande, SUITES_DEMANDE } from "./regles/transitions.ts";

type Faute = { readonly motif: string };
type Savoir = { readonly annuaire: Annuaire; readonly catalogue: EtatCatalogue };

/**
 * Records a request made elsewhere, at the state its steps lead to, under the conditions of the screen on the
 * day of each; what was granted opens from the day of the decision. Nobody is told by e-mail; the same
 * identifier of the same organisation changes nothing. `pool` reads what earlier lines wrote. Returns the
 * reason, in French, when it cannot.
 */
// ANX4-0-01 ANX4-0-04
export async function enregistrerDemande(
  client: pg.PoolClient | null,
  { pool, apis }: { readonly pool: pg.Pool; readonly apis: readonly ApiSouscrite[] },
  demande: DemandeDuJeu,
): Promise<string | null> {
  const suivie = suivreEtapes(demande, new Date());
  if ("motif" in suivie) return suivie.motif;
  if (client === null) return null;
  const { organisationId, identifiant } = demande;
  const id = uuidDerive(`demande-acces:${organisationId}:${identifiant}`);
  if (await verrouillerDemande(client, id)) return null;
  const savoir = {
    annuaire: await ouvrirAnnuaire(pool).lire(),
    catalogue: await ouvrirCatalogue(pool).lire(),
  };
  const organisation = savoir.annuaire.organisation(organisationId) as Organisation;
  const connues = await lireApplicationsDe(client, organisationId);
  const nommees = connues.filter(({ clientId }) => demande.saisie.applications.includes(clientId));
  if (nommees.length < new Set(demande.saisie.applications).size)
    return "« applications » désigne une application qui n’est pas celle du partenaire";
  const applications = nommees.map((application) => application.id);
  const saisie = { ...demande.saisie, applications };
  const signee = await composer(client, savoir, organisation, { ...demande, saisie });
  if (signee !== null && "motif" in signee) return signee.motif;
  const decidee = decider(savoir, organisation, demande, signee);
  if ("motif" in decidee) return decidee.motif;
  const { acceptes } = decidee;
  const etat = decidee.etat ?? suivie.etat;
  await garderDemande(client, { id, demande, etat, applications, contenu: signee, acceptes });
  if (demande.decision && acceptes) {
    const le = new Date(demande.decision.le);
    const voulu = { organisationId, codes: acceptes, demandeId: id, applications };
    const { catalogue } = savoir;
    await ouvrirElements(client, { catalogue, apis }, { ...voulu, le, jour: jourCivil(le) });
  }
  await insererEvenement(client, {
    sujetType: "demande-acces",
    sujetId: id,
    genre: "reprendre",
    auteur: "commande importer",
    capacite: "systeme",
    organisationId,
    contenu: { etat, ...(acceptes && { acceptes }) },
  });
  return null;
}

/** The form as it was signed, or null for a draft. */
async function composer(
  client: pg.PoolClient,
  { annuaire, catalogue }: Savoir,
  organisation: Organisation,
  { envoi, saisie }: DemandeDuJeu,
): Promise<ContenuDemande | Faute | null> {
  if (envoi === null) return null;
  const { le, signataire, engagements, lieu, date, signature } = envoi;
  const jour = jourCivil(new Date(le));
  const signe = { engagements, lieu, date, signature, qualite: signataire.qualite };
  const voulu = { organisation, saisie, signature: signe, signataire, jour };
  const compose = await composerEnvoi(client, annuaire, catalogue, voulu);
  if ("defauts" in compose) {
    const [premier] = compose.defauts;
    return { motif: `« ${premier?.champ} » : ${premier?.phrase}` };
  }
  const parametres = ouvrirParametres(client);
  const destinataires = await lireDestinataires(client, parametres, organisation, jour);
  return { ...compose.contenu, destinataires };
}

/** What the decision amounts to, on its day; nothing when there is none. */
function decider(
  { annuaire, catalogue }: Savoir,
  organisation: Organisation,
  { decision, saisie }: DemandeDuJeu,
  contenu: ContenuDemande | null,
): { readonly etat: EtatDemande | null; readonly acceptes: readonly string[] | null } | Faute {
  if (decision === null || contenu === null) return { etat: null, acceptes: null };
  const demandes = contenu.elements.map(({ code }) => code);
  const acceptes = decision.acceptes ?? demandes;
  const geste = qualifierDecision(
    demandes,
    acceptes,
    decision.motif,
    (code) => suitesDe(catalogue, code),
    (code) => catalogue.element(code)?.libelle ?? code,
  );
  if (typeof geste !== "string") return { motif: `« decision » : ${geste.message}` };
  const jour = jourCivil(new Date(decision.le));
  const contacts = saisie.contacts.map(({ genre }) => genre);
  const [obstacle] = fermerSaisie(
    catalogue,
    organisation,
    { coches: acceptes, contacts },
    jour,
  ).obstacles;
  if (obstacle) return { motif: `« decision » : ${obstacle.raison}` };
  if (acceptes.length > 0 && !annuaire.accesOuvert(organisation.id, jour))
    return { motif: "« decision » : aucune convention en vigueur ne permet d’ouvrir d’accès" };
  return { etat: SUITES_DEMANDE.EN_INSTRUCTION[geste] ?? null, acceptes };
}
