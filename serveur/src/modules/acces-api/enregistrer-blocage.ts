import type pg from "pg";
import { uuidDerive } from "../../kit/uuid-derive.ts";
import { ouvrirAnnuaire } from "../conventions/index.ts";
import { insererEvenement } from "../journal/index.ts";
import { fermerTout } from "./bloquer.ts";
import {
  type CibleBlocage,
  estBloquee,
  insererBlocage,
  insererLevee,
  lireBlocage,
} from "./depot/blocages.ts";
import { trouverApplication } from "./depot/trouver-application.ts";
import { type BlocageDuJeu, refuserBlocage } from "./regles/blocage-recu.ts";

/**
 * Records a block decided elsewhere, with its checks; while it stands, sessions and tokens fall as on the
 * platform. Nobody is told by e-mail; the same identifier of the same organisation changes nothing. `pool`
 * reads what earlier lines wrote. Returns the reason, in French, when it cannot.
 */
// CONV-7-20 CONV-7-21
export async function enregistrerBlocage(
  client: pg.PoolClient | null,
  pool: pg.Pool,
  voulu: BlocageDuJeu,
): Promise<string | null> {
  const motif = refuserBlocage(voulu, new Date());
  if (motif !== null || client === null) return motif;
  const { organisationId, bloqueLe, levees } = voulu;
  const id = uuidDerive(`blocage:${organisationId}:${voulu.identifiant}`);
  if (await lireBlocage(client, id)) return null;
  const visee = await viser(client, voulu);
  if (!visee) return "« application » ne désigne aucune application de cette organisation";
  const leve = levees.find(({ conclusion }) => conclusion === "legitime");
  if (await estBloquee(client, visee, { de: bloqueLe, a: leve?.le ?? null }))
    return "« bloqueLe » : la cible est déjà bloquée à ce moment";
  const decide = { motif: voulu.motif, terme: voulu.terme, bloqueLe, bloquePar: voulu.parId };
  await insererBlocage(client, { id, ...visee, organisationId, ...decide });
  for (const [rang, { parId, le, ...dite }] of levees.entries()) {
    const dits = { id: uuidDerive(`levee:${id}:${rang}`), blocageId: id };
    await insererLevee(client, { ...dits, ...dite, concluePar: parId, conclueLe: le });
  }
  if (!leve) {
    const annuaire = await ouvrirAnnuaire(pool).lire();
    const attaches = visee.cible === "partenaire" ? annuaire.delegataires(organisationId) : [];
    const rattaches = attaches.map((attache) => attache.id);
    await fermerTout(client, { ...visee, organisationId, rattaches, le: new Date() });
  }
  await insererEvenement(client, {
    sujetType: visee.cible,
    sujetId: visee.cibleId,
    genre: `${visee.cible}-bloque`,
    auteur: "commande importer",
    capacite: "systeme",
    organisationId,
    contenu: { blocageId: id, motif: voulu.motif, terme: voulu.terme, leve: leve !== undefined },
  });
  return null;
}

/** What a line blocks; null when it names an application that its organisation has not. */
async function viser(
  client: pg.PoolClient,
  { organisationId, agentId, application }: BlocageDuJeu,
): Promise<{ readonly cible: CibleBlocage; readonly cibleId: string } | null> {
  if (agentId !== null) return { cible: "agent", cibleId: agentId };
  if (application === null) return { cible: "partenaire", cibleId: organisationId };
  const trouvee = await trouverApplication(client, organisationId, application);
  return trouvee && { cible: "application", cibleId: trouvee.id };
}
