import { jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { deposerAvis } from "../notifications/index.ts";
import { marquerAnciennes } from "./depot/demandes-attendues.ts";
import type { ServicesDemandes } from "./services.ts";

/** Tells the opérateur, once for each, of the requests that wait longer than the target of the day. */
// CONV-3.1-12
export async function alerterAnciennes(
  { pool, cadre, parametres }: ServicesDemandes,
  maintenant: Date,
): Promise<void> {
  const jour = jourCivil(maintenant);
  const cible = await parametres.nombre("demande.delai_cible_jours", jour);
  const annuaire = await cadre.annuaire.lire();
  const operateur = annuaire.operateur();
  if (!operateur) return;
  await enTransaction(pool, async (client) => {
    for (const { id, numero, organisationId, jours } of await marquerAnciennes(
      client,
      jour,
      cible,
    )) {
      const nom = annuaire.organisation(organisationId)?.nom ?? "";
      await deposerAvis(client, {
        genre: "demande-acces-ancienne",
        objet: `Demande d’accès n° ${numero} : ${jours} jours d’attente`,
        corps: `La demande de ${nom} attend une décision depuis ${jours} jours ; le délai visé est de ${cible} jours.`,
        destinataires: [{ role: "OPERATEUR", organisationId: operateur.id }],
        lien: `/operateur/demandes-acces/${id}`,
        sujet: { type: "demande-acces", id },
      });
    }
  });
}
