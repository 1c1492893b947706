import { ecrireJour } from "../../kit/ecrire-date.ts";
import { jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { pourChacun } from "../../kit/travaux/pour-chacun.ts";
import { insererEvenement } from "../journal/index.ts";
import { deposerAvis } from "../notifications/index.ts";
import { partiesEnVigueur } from "./actes/mener.ts";
import { securiteDe } from "./contacts.ts";
import { lireDernieres } from "./depot/evaluations.ts";
import { noterRappel } from "./depot/rappels.ts";
import { prochaineEvaluation, rappelDu } from "./regles/evaluation.ts";
import type { ServicesSecurite } from "./services.ts";

/**
 * Reminds the RSSI of the evaluation that is coming due, then tells them and the CSSI that it is late; each once for a
 * due day.
 */
// CONV-7-08
export async function rappelerEvaluations(
  { pool, cadre, parametres }: ServicesSecurite,
  maintenant: Date,
): Promise<void> {
  const jour = jourCivil(maintenant);
  const annuaire = await cadre.annuaire.lire();
  const operateurId = annuaire.operateur()?.id;
  if (!operateurId) return;
  const mois = await parametres.nombre("securite.evaluation_mois", jour);
  const avance = await parametres.nombre("securite.evaluation_rappel_jours", jour);
  const parties = partiesEnVigueur(annuaire, jour);
  const dernieres = await lireDernieres(
    pool,
    parties.map(({ organisation: { id } }) => id),
  );
  await pourChacun(parties, async ({ organisation: { id, nom }, convention }) => {
    const prochaine = prochaineEvaluation(dernieres.get(id) ?? null, convention.debut, mois);
    const genre = rappelDu(prochaine, avance, jour);
    if (!genre) return;
    await enTransaction(pool, async (client) => {
      if (!(await noterRappel(client, id, prochaine, genre, maintenant))) return;
      const parties = { partenaireId: id, operateurId };
      const retard = genre === "retard";
      await deposerAvis(client, {
        genre: `evaluation-${genre}`,
        objet: `${retard ? "Évaluation de sécurité en retard" : "Évaluation de sécurité à faire"}, ${nom}`,
        corps: retard
          ? `L’évaluation de sécurité de ${nom} devait être faite le ${ecrireJour(prochaine)} au plus tard (article 7 de la convention). Aucune n’est conclue depuis.`
          : `L’évaluation de sécurité de ${nom} est à faire le ${ecrireJour(prochaine)} au plus tard (article 7 de la convention).`,
        destinataires: [
          ...(await securiteDe(client, "partenaire", parties)),
          ...(retard ? await securiteDe(client, "operateur", parties) : []),
        ],
        lien: "/securite",
        sujet: { type: "organisation", id },
      });
      await insererEvenement(client, {
        sujetType: "organisation",
        sujetId: id,
        genre: retard ? "evaluation-en-retard" : "evaluation-a-faire",
        auteur: "systeme",
        capacite: "systeme",
        organisationId: id,
        contenu: { echeance: prochaine },
      });
    });
  });
}
