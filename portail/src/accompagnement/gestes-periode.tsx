import { api, recevoir } from "../kit/api.ts";
import { aujourdhui } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { GesteMotive } from "../kit/geste-motive.tsx";
import { AVIS, MOTIFS_FIN } from "./ecriture.ts";
import type { AvisDonne, FinPeriode, Periode } from "./formes.ts";

const RELIRE = ["periodes"];

/** Prolongs, ends or cancels a period, on the version shown, or asks the person about it: what its state allows. */
export function GestesPeriode({ cle, periode }: { cle: string; periode: Periode }) {
  const { id, version, gestes } = periode;
  const aDemander = seDemande(periode);
  if (gestes.length === 0 && !aDemander) return null;
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
            return "La période est prolongée.";
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
            return "La fin de la période est enregistrée.";
          }}
        />
      )}
      {aDemander && (
        <FormulaireAction
          titre="Demander son avis"
          action="Noter l’avis"
          relire={RELIRE}
          champs={[
            {
              nom: "avis",
              libelle: "Avis de la personne sur cet accompagnement",
              genre: "choix",
              options: Object.entries(AVIS),
              aide: "Elle répond si elle le veut. Sa réponse est comptée au pilotage, sans son nom, et ne se relit pas ici.",
            },
          ]}
          envoyer={async ({ avis }) => {
            const body = { avis: avis as AvisDonne["avis"] };
            await recevoir(
              api.POST("/portail/api/usagers/{cle}/periodes/{id}/avis", { params, body }),
            );
            return "L’avis est noté.";
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

/** Whether the person is asked: of an intensive accompaniment that has begun. */
// B4-13
function seDemande({ dispositif, etat }: Periode): boolean {
  return dispositif === "ACCOMPAGNEMENT_INTENSIF" && etat !== "A_VENIR" && etat !== "ANNULEE";
}
