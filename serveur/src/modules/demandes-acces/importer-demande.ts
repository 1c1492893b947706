import type pg from "pg";
import { jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { lireApplicationsDe } from "../acces-api/index.ts";
import { ouvrirCatalogue } from "../catalogue/index.ts";
import { ouvrirAnnuaire } from "../conventions/index.ts";
import { insererEvenement } from "../journal/index.ts";
import { ouvrirParametres } from "../parametres/index.ts";
import { composerEnvoi } from "./composer-envoi.ts";
import { insererDemande, verrouillerDemande } from "./depot/demandes.ts";
import { enregistrerEnvoi } from "./enregistrer-envoi.ts";
import type { Demande, Saisie, Signature } from "./regles/demande.ts";
import type { Defaut } from "./regles/signature.ts";

/** A form filled in outside the platform, its fields already of the right kind. */
export type DemandeRecue = {
  /** SIRET. */
  readonly partenaire: string;
  readonly elements: readonly string[];
  /** client_id of the applications named for the APIs. */
  readonly applications?: readonly string[];
  readonly contacts?: Saisie["contacts"];
  readonly precisions?: string;
  readonly signataire: {
    readonly nom: string;
    readonly prenom: string;
    readonly courriel: string;
    readonly qualite: string;
  };
} & Pick<Signature, "engagements" | "lieu" | "date" | "signature">;

const AUTEUR = { auteur: "ligne de commande", capacite: "operateur" } as const;

/** Records a form received by e-mail as sent, under the same conditions as on screen; all its faults otherwise. */
// ANX4-0-01 ANX4-0-02 ANX4-0-04
export async function importerDemande(
  pool: pg.Pool,
  recue: DemandeRecue,
  le: Date,
): Promise<{ readonly numero: number } | { readonly defauts: readonly Defaut[] }> {
  const jour = jourCivil(le);
  const annuaire = await ouvrirAnnuaire(pool).lire();
  const catalogue = await ouvrirCatalogue(pool).lire();
  const parametres = ouvrirParametres(pool);
  const organisation = annuaire.parSiret(recue.partenaire);
  if (!organisation) {
    return { defauts: [{ champ: "partenaire", phrase: "Aucun partenaire ne porte ce SIRET." }] };
  }
  return enTransaction(pool, async (client) => {
    const parClientId = new Map(
      (await lireApplicationsDe(client, organisation.id)).map((a) => [a.clientId, a.id]),
    );
    const ids = (recue.applications ?? []).map((clientId) => parClientId.get(clientId));
    const applications = ids.filter((id) => id !== undefined);
    const saisie: Saisie = {
      coches: recue.elements,
      applications,
      contacts: recue.contacts ?? [],
      precisions: recue.precisions ?? "",
    };
    const { engagements, lieu, date, signature, signataire } = recue;
    const signe = { engagements, lieu, date, signature, qualite: signataire.qualite };
    const envoi = { organisation, saisie, signature: signe, signataire, jour };
    const compose = await composerEnvoi(client, annuaire, catalogue, envoi);
    const phrase = "Une application nommée n’est pas celle du partenaire.";
    const defauts = [
      ...(applications.length < ids.length ? [{ champ: "applications", phrase }] : []),
      ...("defauts" in compose ? compose.defauts : []),
    ];
    if (defauts.length > 0 || "defauts" in compose) return { defauts };
    const id = await insererDemande(client, {
      organisationId: organisation.id,
      origine: "courriel",
      saisie,
      par: null,
      le,
    });
    await insererEvenement(client, {
      sujetType: "demande-acces",
      sujetId: id,
      genre: "creer",
      ...AUTEUR,
      organisationId: organisation.id,
      contenu: { etat: "BROUILLON", origine: "courriel" },
    });
    const demande = (await verrouillerDemande(client, id)) as Demande;
    const { contenu } = compose;
    await enregistrerEnvoi(parametres, client, {
      demande,
      contenu,
      organisation,
      auteur: AUTEUR,
      le,
      jour,
    });
    return { numero: demande.numero };
  });
}
