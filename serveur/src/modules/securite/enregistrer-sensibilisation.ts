import type pg from "pg";
import { type JourCivil, jourCivil } from "../../kit/jour-civil.ts";
import { uuidDerive } from "../../kit/uuid-derive.ts";
import { insererEvenement } from "../journal/index.ts";
import { refuserTextes } from "../usagers/index.ts";
import { MODULE } from "./actes/rediger-sensibilisation.ts";
import { SENSIBILISATION } from "./actes/sensibiliser.ts";
import type { Partie } from "./contacts.ts";
import { recevoirModule } from "./depot/modules-sensibilisation.ts";
import { insererSensibilisation } from "./depot/sensibilisations.ts";
import type { Contenu, Public } from "./regles/contenu-sensibilisation.ts";

/** A module of a jeu de données, its organisation and author found. */
export type ModuleDuJeu = {
  readonly identifiant: string;
  readonly organisationId: string;
  readonly partie: Partie;
  readonly auteurId: string;
  readonly publieLe: Date;
  readonly blocs: Omit<Contenu, "complements">;
  readonly complements: readonly { readonly public: Public; readonly texte: string }[];
};

/**
 * Records a module that a party published before it came here: the last recorded is in force. The same identifier of the
 * same organisation changes nothing. Returns the reason, in French, when it cannot.
 */
// CONV-7-13 CONV-7-14
export async function enregistrerModule(
  client: pg.PoolClient | null,
  { identifiant, organisationId, partie, auteurId, publieLe, blocs, complements }: ModuleDuJeu,
): Promise<string | null> {
  const dits = Object.fromEntries(complements.map(({ public: un, texte }) => [un, texte]));
  if (Object.keys(dits).length < complements.length) return "« complements » : un seul par public";
  if (publieLe > new Date()) return "« publieLe » est à venir";
  const motif = refuserTextes({ ...blocs, ...dits })?.message ?? null;
  if (motif !== null || client === null) return motif;
  const id = uuidDerive(`module-sensibilisation:${organisationId}:${identifiant}`);
  const par = { par: auteurId, le: publieLe };
  if (!(await recevoirModule(client, id, organisationId, { ...blocs, complements: dits }, par)))
    return null;
  await insererEvenement(client, {
    ...{ sujetType: MODULE, sujetId: id, genre: "publier", auteur: auteurId },
    ...{ capacite: partie, organisationId, contenu: {} },
  });
  return null;
}

/** An awareness of a jeu de données, its organisation and agent found. */
export type SensibilisationDuJeu = {
  readonly organisationId: string;
  readonly agentId: string;
  readonly jour: JourCivil;
};

/**
 * Records that somebody followed their awareness, elsewhere than here: it counts for the next one due. The same day of the
 * same person changes nothing. Returns the reason, in French, when it cannot.
 */
// CONV-7-15
export async function enregistrerSensibilisation(
  client: pg.PoolClient | null,
  { organisationId, agentId, jour }: SensibilisationDuJeu,
): Promise<string | null> {
  const maintenant = new Date();
  if (jour > jourCivil(maintenant)) return "« jour » est à venir";
  if (client === null) return null;
  const id = uuidDerive(`sensibilisation:${agentId}:${jour}`);
  const midi = new Date(`${jour}T12:00:00Z`);
  const le = midi < maintenant ? midi : maintenant;
  const suivie = { agentId, organisationId, module: null, jour, le };
  if (!(await insererSensibilisation(client, suivie, id))) return null;
  await insererEvenement(client, {
    ...{ sujetType: SENSIBILISATION, sujetId: id, genre: "recevoir", auteur: agentId },
    ...{ capacite: "partenaire", organisationId, contenu: { jour } },
  });
  return null;
}
