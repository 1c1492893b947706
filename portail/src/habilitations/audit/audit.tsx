import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { AlerteErreur } from "../../kit/alerte-erreur.tsx";
import { api, recevoir } from "../../kit/api.ts";
import { compter } from "../../kit/compter.ts";
import { enInstant, enJour } from "../../kit/dates.ts";
import { EtatLecture } from "../../kit/etat-lecture.tsx";
import { EtatVide } from "../../kit/etat-vide.tsx";
import { DocumentMotive, LienDocument } from "../../kit/lien-document.tsx";
import { Page } from "../../kit/page.tsx";
import { OngletsComptes } from "../agents/onglets.tsx";
import { CampagneOuverte } from "./campagne.tsx";
import type { Veille } from "./formes.ts";

const RACINE = "/portail/api/audit" as const;
/** The files of a campaign that is closed, each with the proof of who signed it. */
const FICHIERS = [
  ["rapport/csv", "Rapport (CSV)", DocumentMotive],
  ["attestation/csv", "Signature du rapport CSV", LienDocument],
  ["rapport/pdf", "Rapport (PDF)", DocumentMotive],
  ["attestation/pdf", "Signature du rapport PDF", LienDocument],
] as const;

/** The watch on accounts, the campaign under way, the reports of those closed. */
export function Audit() {
  const requetes = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ["audit"],
    queryFn: () => recevoir(api.GET(RACINE)),
    refetchOnMount: "always",
  });
  const ouvrir = useMutation({
    mutationFn: () => recevoir(api.POST(`${RACINE}/campagnes`)),
    onSuccess: () => requetes.invalidateQueries({ queryKey: ["audit"] }),
  });
  const courante = data?.campagnes.find(({ etat }) => etat === "ouverte");
  const prevue = data?.campagnes.find(({ etat }) => etat === "planifiee");
  const closes = data?.campagnes.filter(({ etat }) => etat === "close") ?? [];
  return (
    <Page titre="Audit des habilitations">
      <OngletsComptes />
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de l’audit…" />
      {ouvrir.error && <AlerteErreur erreur={ouvrir.error} />}
      {data && <Reperes veille={data} />}
      {courante && <CampagneOuverte campagne={courante} />}
      {data && !courante && (
        <EtatVide
          titre={
            prevue
              ? `Prochain audit : le ${enJour(prevue.prevueLe)}${prevue.prevueLe < data.jour ? ", en retard" : ""}`
              : "Aucun audit en cours"
          }
        >
          <p>
            Chaque compte et chaque droit est à confirmer, réduire ou retirer. Les anomalies
            trouvées par la machine viennent en premier.
          </p>
          <button
            type="button"
            className="fr-btn"
            disabled={ouvrir.isPending}
            onClick={() => ouvrir.mutate()}
          >
            {ouvrir.isPending ? "Ouverture…" : "Ouvrir l’audit"}
          </button>
        </EtatVide>
      )}
      {closes.length > 0 && (
        <>
          <h2>Rapports signés</h2>
          <ul>
            {closes.map(({ id, numero, closeLe, total }) => (
              <li key={id}>
                Audit n° {numero}, clos le {enInstant(closeLe ?? "")},{" "}
                {compter(total, "ligne", "lignes")}
                <div className="m-actions">
                  {FICHIERS.map(([chemin, nom, Remise]) => (
                    <Remise key={chemin} adresse={`${RACINE}/campagnes/${id}/${chemin}`}>
                      {nom}
                    </Remise>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <DocumentMotive adresse={`${RACINE}/export`}>
        Exporter toutes les données d’audit : comptes, droits, usages et historique (CSV)
      </DocumentMotive>
    </Page>
  );
}

function Reperes({ veille }: { veille: Veille }) {
  return (
    <ul className="m-compteurs">
      {veille.anomalies.map(({ genre, libelle, ouvertes, enRetard }) => (
        <li key={genre} className="m-repere">
          <strong>{ouvertes}</strong>
          {libelle}
          {enRetard > 0 && ` (${enRetard} en retard)`}
        </li>
      ))}
      <li className="m-repere">
        <strong>{veille.aTerme}</strong>Droits à terme sous trente jours
      </li>
    </ul>
  );
}
