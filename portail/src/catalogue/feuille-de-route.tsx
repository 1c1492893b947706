import { useQuery } from "@tanstack/react-query";
import { aLeRole } from "../cadre/menus.ts";
import { useSession } from "../identite/session.ts";
import { api, recevoir } from "../kit/api.ts";
import { enInstant } from "../kit/dates.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import { ecrirePoint, exprimerBesoin, relierBesoin } from "./ecrire-feuille.ts";
import { CHAMPS_BESOIN, CHAMPS_POINT, ETATS_POINT, PRIORITES } from "./mots-feuille.ts";
import type { Point } from "./requetes.ts";

/** The roadmap of the common tools, most valuable first, and the needs of the network. */
// CONV-2-10 CONV-PRE-05
export function FeuilleDeRoute() {
  const session = useSession();
  const operateur = session !== null && session !== undefined && aLeRole("OPERATEUR")(session);
  const { data, error, refetch } = useQuery({
    queryKey: ["feuille-de-route"],
    queryFn: () => recevoir(api.GET("/portail/api/gouvernance/feuille-de-route")),
    refetchOnMount: "always",
  });
  return (
    <Page titre="Feuille de route">
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de la feuille de route…" />
      {data && (
        <>
          {data.points.length === 0 && (
            <EtatVide titre="Aucun point n’est inscrit">
              <p>Exprimez un besoin ci-dessous : la commission SI le reliera à un point.</p>
            </EtatVide>
          )}
          {data.points.map((point) => (
            <FichePoint key={point.id} point={point} operateur={operateur} />
          ))}
          {operateur && (
            <div className="m-bloc">
              <FormulaireAction
                titre="Inscrire un point"
                action="Inscrire"
                relire={["feuille-de-route"]}
                champs={CHAMPS_POINT}
                envoyer={(valeurs) => ecrirePoint(null, valeurs)}
              />
            </div>
          )}
          <h2>Besoins du réseau</h2>
          <TableauDonnees
            legende="Besoins"
            fichier="besoins"
            lignes={data.besoins}
            cle={({ id }) => id}
            vide={
              <EtatVide titre="Aucun besoin exprimé">
                <p>Ce que vos agents attendent des outils communs se dit ici.</p>
              </EtatVide>
            }
            colonnes={[
              {
                titre: "Besoin",
                entete: true,
                valeur: ({ intitule }) => intitule,
                cellule: ({ intitule, description }) => (
                  <>
                    {intitule}
                    <span className="m-discret m-ligne">{description}</span>
                  </>
                ),
              },
              {
                titre: "Organisme",
                filtre: true,
                valeur: ({ organisation }) => organisation,
                cellule: ({ organisation }) => organisation,
              },
              {
                titre: "Priorité",
                valeur: ({ priorite }) => PRIORITES[priorite] ?? "",
                cellule: ({ priorite }) => PRIORITES[priorite] ?? "",
              },
              {
                titre: "Réponse",
                valeur: ({ point }) => point ?? "À étudier",
                cellule: ({ id, point, etat }) =>
                  point ? (
                    <>
                      {point}
                      <span className="m-ligne">
                        <Pastille ton="neutre">{ETATS_POINT[etat ?? ""] ?? ""}</Pastille>
                      </span>
                    </>
                  ) : operateur && data.points.length > 0 ? (
                    <FormulaireAction
                      titre="Relier à un point"
                      action="Relier"
                      relire={["feuille-de-route"]}
                      champs={[
                        {
                          nom: "pointId",
                          libelle: "Point",
                          genre: "choix",
                          options: data.points.map((p) => [p.id, p.intitule] as const),
                        },
                      ]}
                      envoyer={({ pointId = "" }) => relierBesoin(id, pointId)}
                    />
                  ) : (
                    "À étudier"
                  ),
              },
            ]}
          />
          <FormulaireAction
            titre="Exprimer un besoin"
            action="Exprimer ce besoin"
            relire={["feuille-de-route"]}
            champs={CHAMPS_BESOIN}
            envoyer={exprimerBesoin}
          />
        </>
      )}
    </Page>
  );
}

function FichePoint({ point, operateur }: { point: Point; operateur: boolean }) {
  const { intitule, valeur, etat, motif, ecritLe, precedentes } = point;
  return (
    <section className="m-carte m-bloc" aria-label={intitule}>
      <h2 className="m-sous-titre">{intitule}</h2>
      <p>
        <Pastille ton={etat === "livre" ? "bon" : "neutre"}>{ETATS_POINT[etat] ?? etat}</Pastille>{" "}
        Valeur : {valeur} sur 100
        <span className="m-discret m-ligne">
          {motif}, {enInstant(ecritLe)}
        </span>
      </p>
      {precedentes.length > 0 && (
        <details>
          <summary>Versions précédentes de {intitule}</summary>
          <ul>
            {precedentes.map((p) => (
              <li key={p.version}>
                Version {p.version} : {p.intitule}, {ETATS_POINT[p.etat]}, valeur {p.valeur} (
                {p.motif}, {enInstant(p.ecritLe)})
              </li>
            ))}
          </ul>
        </details>
      )}
      {operateur && (
        <FormulaireAction
          titre={`Modifier ${intitule}`}
          action="Enregistrer une version"
          relire={["feuille-de-route"]}
          depart={{ intitule, valeur: String(valeur), etat }}
          champs={CHAMPS_POINT}
          envoyer={(valeurs) => ecrirePoint(point.id, valeurs)}
        />
      )}
    </section>
  );
}
