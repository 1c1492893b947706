import type pg from "pg";
import { jourCivil } from "../../kit/jour-civil.ts";
import type { Element } from "../catalogue/index.ts";
import { chercherOrganisations } from "../conventions/index.ts";
import { aviserPartenaire } from "./actes/aviser-partenaire.ts";
import type { ServicesDemandes } from "./services.ts";

const TOUTES = 100_000;

/** Tells every partner under convention that an experiment is now open to all, and that it may choose it. */
// ANX4-E0-07
export async function annoncerDisponibilite(
  { pool, cadre }: Pick<ServicesDemandes, "pool" | "cadre">,
  client: pg.ClientBase,
  { code, libelle }: Element,
): Promise<void> {
  const annuaire = await cadre.annuaire.lire();
  const jour = jourCivil(cadre.horloge.maintenant());
  for (const { id } of await chercherOrganisations(pool, "", TOUTES)) {
    // A délégataire has what its département asks for.
    if (annuaire.organisation(id)?.type === "DCD" || !annuaire.accesOuvert(id, jour)) continue;
    await aviserPartenaire(client, id, {
      genre: "experimentation-disponible",
      objet: `« ${libelle} » est disponible`.slice(0, 200),
      corps: `« ${libelle} », jusqu’ici en expérimentation, est ouvert à tous les partenaires. Souhaitez-vous en disposer ? Choisissez-le dans une nouvelle demande d’accès ; sans demande de votre part, rien ne change.`,
      lien: "/demandes-acces/nouvelle",
      sujet: { type: "catalogue", id: code },
    });
  }
}
