import { api, recevoir } from "../kit/api.ts";
import { aujourdhui } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { GesteMotive } from "../kit/geste-motive.tsx";
import { MOTIFS_FIN } from "./ecriture.ts";
import type { FinPeriode, Periode } from "./formes.ts";

const RELIRE = ["periodes"];

/** Prolongs, ends or cancels a period: what its state allows, on the version shown. */
export function GestesPeriode({ cle, periode }: { cle: string; periode: Periode }) {
  const { id, version, gestes } = periode;
  if (gestes.length === 0) return null;
  const params = { path: { cle, id } };
  return (
    <div className="m-actions m-gestes">
      {gestes.includes("prolonger") && (
        <FormulaireAction
          titre="Prolonger"
          action="Prolonger la période"
          relire={RELIRE}
          champs={[
            { nom: "finPrevue", libelle: "Nouveau dernier jour", genre: "date" },
            { nom: "motif", libelle: "Motif", genre: "long", aide: "Pas de donnée de santé." },
          ]}
          envoyer={async ({ finPrevue = "", motif = "" }) => {
            const body = { version, finPrevue, motif };
            await recevoir(
              api.POST("/portail/api/usagers/{cle}/periodes/{id}/prolongation", { params, body }),
            );
          }}
        />
      )}
      {gestes.includes("terminer") && (
        <FormulaireAction
          titre="Mettre fin"
          action="Mettre fin à la période"
          relire={RELIRE}
          depart={{ fin: aujourdhui() }}
          champs={[
            { nom: "fin", libelle: "Dernier jour", genre: "date" },
            { nom: "motif", libelle: "Motif", genre: "choix", options: Object.entries(MOTIFS_FIN) },
          ]}
          envoyer={async ({ fin = "", motif }) => {
            const body = { version, fin, motif: motif as FinPeriode["motif"] };
            await recevoir(
              api.POST("/portail/api/usagers/{cle}/periodes/{id}/fin", { params, body }),
            );
          }}
        />
      )}
      {gestes.includes("annuler") && (
        <GesteMotive
          mot="Annuler"
          titre="Annuler la période"
          consequence="Elle n’aura pas lieu, et son annulation reste dans l’historique de la personne."
          relire={RELIRE}
          envoyer={(motif) =>
            recevoir(
              api.POST("/portail/api/usagers/{cle}/periodes/{id}/annulation", {
                params,
                body: { version, motif },
              }),
            )
          }
        />
      )}
    </div>
  );
}
