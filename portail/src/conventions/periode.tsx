import { Alerte } from "../kit/alerte.tsx";
import { compter } from "../kit/compter.ts";
import { enJour } from "../kit/dates.ts";
import { Definitions } from "../kit/definitions.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { ETATS, FONCTIONS, placeEcrite, tonEtat } from "./ecriture.ts";
import type { Detail } from "./formes.ts";

/** Parties, state, period and the dates that count. */
export function Periode({ detail }: { detail: Detail }) {
  const { etat, periode, parties, droitApplicable, manquants } = detail;
  const [operateur, partenaire] = parties;
  const duree = detail.dureeAns
    ? `Reconduction tacite par périodes de ${compter(detail.dureeAns, "an", "ans")}`
    : "Sans reconduction";
  return (
    <section aria-labelledby="periode" className="m-carte">
      <h2 id="periode">Parties et période</h2>
      <Definitions
        lignes={[
          [
            "État",
            <Pastille key="etat" ton={tonEtat(etat)}>
              {ETATS[etat]}
            </Pastille>,
          ],
          [
            "Prochaine date",
            detail.prochaineDate && `${enJour(detail.prochaineDate)} : ${detail.prochaineLibelle}`,
          ],
          [
            "Période en cours",
            periode &&
              `n° ${periode.numero}, du ${enJour(periode.debut)} au ${enJour(periode.fin)} inclus`,
          ],
          ["Durée", duree],
          [
            "Dénonciation",
            detail.limiteDenonciation
              ? `Au plus tard le ${enJour(detail.limiteDenonciation)} inclus (préavis de ${detail.preavisMois} mois${detail.preavisAccord ? ", convenu" : ""})`
              : "Sans objet : la convention ne se reconduit pas",
          ],
          [
            "France Travail",
            operateur && `${operateur.nom}${operateur.adresse ? `, ${operateur.adresse}` : ""}`,
          ],
          [
            "Partenaire",
            partenaire && `${partenaire.nom}${partenaire.adresse ? `, ${partenaire.adresse}` : ""}`,
          ],
          ["Place du partenaire dans le réseau", partenaire && placeEcrite(partenaire)],
          ["Prix", detail.montant === 0 ? "Gratuite (article 9)" : String(detail.montant)],
          ["Droit et juridictions", `${droitApplicable.droit} ; ${droitApplicable.juridictions}`],
          ["Tribunal compétent", droitApplicable.tribunal],
        ]}
      />
      {manquants.length > 0 && (
        <Alerte gravite="warning" titre="Annexes 2 et 2 bis incomplètes">
          <p>Correspondants à nommer :</p>
          <ul>
            {manquants.map((fonction) => (
              <li key={fonction}>
                {FONCTIONS[fonction]} (
                {fonction.startsWith("FT_") ? "France Travail" : "partenaire"})
              </li>
            ))}
          </ul>
        </Alerte>
      )}
    </section>
  );
}
