import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { AlerteErreur } from "../../kit/alerte-erreur.tsx";
import { api, recevoir } from "../../kit/api.ts";
import { enJour } from "../../kit/dates.ts";
import { DialogueMotif } from "../../kit/dialogue-motif.tsx";
import { FormulaireAction } from "../../kit/formulaire-action.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import { EVENEMENTS } from "./ecriture.ts";
import type { Nomination, SuiviPartenaire } from "./formes.ts";

/** What the partner must tell of its RGC within eight days. */
export function Signalements({
  nomination,
  suivi,
}: {
  nomination: Nomination;
  suivi: SuiviPartenaire;
}) {
  const requetes = useQueryClient();
  const [retrait, setRetrait] = useState(false);
  const envoi = useMutation({
    mutationFn: (id: string) =>
      recevoir(
        api.POST("/portail/api/nomination-rgc/signalements/{id}/envoi", {
          params: { path: { id } },
        }),
      ),
    onSuccess: () => requetes.invalidateQueries({ queryKey: ["rgc"] }),
  });
  const params = { path: { id: nomination.id } };
  return (
    <section aria-labelledby="signalements" className="m-bloc">
      <h2 id="signalements">Signaler un évènement</h2>
      <p>
        Départ, changement de fonctions ou absence de plus de deux mois du RGC : dans les huit jours
        de leur connaissance, au chargé de sécurité de l’opérateur.
      </p>
      {envoi.error && <AlerteErreur erreur={envoi.error} />}
      <ul>
        {suivi.signalements.map((s) => (
          <li key={s.id}>
            {EVENEMENTS[s.genre]}, le {enJour(s.survenanceLe)} –{" "}
            {s.notifieLe ? (
              <Pastille ton="bon">Signalé</Pastille>
            ) : s.limiteLe ? (
              <>
                <Pastille ton={s.enRetard ? "grave" : "attention"}>
                  {`${s.enRetard ? "En retard : limite le" : "À signaler avant le"} ${enJour(s.limiteLe)}`}
                </Pastille>{" "}
                <button
                  type="button"
                  className="fr-btn fr-btn--sm"
                  onClick={() => envoi.mutate(s.id)}
                >
                  Signaler maintenant
                </button>
              </>
            ) : (
              "absence en cours, pas encore à signaler"
            )}
          </li>
        ))}
      </ul>
      <div className="m-actions">
        <FormulaireAction
          titre="Signaler un départ, un changement ou une absence"
          action="Signaler à l’opérateur"
          relire={["rgc"]}
          champs={[
            {
              nom: "genre",
              libelle: "Évènement",
              genre: "choix",
              options: [
                ["depart", "Départ"],
                ["changement", "Changement de fonctions"],
                ["absence", "Absence"],
              ],
            },
            { nom: "survenanceLe", libelle: "À compter du", genre: "date" },
            { nom: "retourLe", libelle: "Retour prévu", genre: "date", facultatif: true },
            { nom: "connaissanceLe", libelle: "Connu de vous le", genre: "date" },
          ]}
          envoyer={async (v) => {
            const { limite, tardif } = await recevoir(
              api.POST("/portail/api/nomination-rgc/{id}/signalement", {
                params,
                body: {
                  genre: v.genre as "depart",
                  survenanceLe: v.survenanceLe ?? "",
                  retourLe: v.retourLe || null,
                  connaissanceLe: v.connaissanceLe ?? "",
                },
              }),
            );
            if (limite === null) return "Absence enregistrée : elle n’est pas encore à signaler.";
            return tardif ? `Signalé après la limite du ${enJour(limite)}.` : "Signalé à temps.";
          }}
        />
        <button
          type="button"
          className="fr-btn fr-btn--tertiary fr-btn--sm"
          onClick={() => setRetrait(true)}
        >
          Retirer la fonction
        </button>
      </div>
      {retrait && (
        <DialogueMotif
          titre="Retirer la fonction de RGC"
          consequence="Dès aujourd’hui, et jusqu’à l’acceptation d’un autre RGC, les outils se ferment à vos agents."
          action="Retirer la fonction"
          surFermeture={() => setRetrait(false)}
          surConfirmation={async (motif) => {
            await recevoir(
              api.POST("/portail/api/nomination-rgc/{id}/retrait", { params, body: { motif } }),
            );
            await requetes.invalidateQueries({ queryKey: ["rgc"] });
          }}
        />
      )}
    </section>
  );
}
