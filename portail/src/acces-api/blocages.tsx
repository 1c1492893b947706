import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, recevoir } from "../kit/api.ts";
import { enInstant, enJour } from "../kit/dates.ts";
import { DialogueMotif } from "../kit/dialogue-motif.tsx";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { Page } from "../kit/page.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import type { Blocage } from "./formes.ts";
import { NouveauBlocage } from "./nouveau-blocage.tsx";

const CIBLES = { agent: "Compte", application: "Application", partenaire: "Partenaire" } as const;
type Levee = { blocage: Blocage; conclusion: "legitime" | "illegitime" };

/** The opérateur's blocks: to block, to close the check, to read the history. */
// CONV-7-20 CONV-7-21
export function Blocages() {
  const requetes = useQueryClient();
  const relire = () => requetes.invalidateQueries({ queryKey: ["blocages"] });
  const [levee, setLevee] = useState<Levee | null>(null);
  const lecture = useQuery({
    queryKey: ["blocages"],
    queryFn: () => recevoir(api.GET("/portail/api/operateur/blocages")),
  });
  return (
    <Page titre="Blocages">
      <p>
        Un blocage prend effet en une seconde, ferme les sessions et les jetons, et prévient le RSSI
        et le RGC du partenaire. Seule une levée de doute qui conclut à un usage légitime rétablit
        l’accès.
      </p>
      <NouveauBlocage surBlocage={relire} />
      <h2>Blocages en cours et passés</h2>
      <EtatLecture lecture={lecture} phrase="Lecture en cours…" />
      {lecture.data && (
        <TableauDonnees
          legende="Blocages"
          colonnes={colonnes(setLevee)}
          lignes={lecture.data}
          cle={({ id }) => id}
          fichier="blocages"
          vide={
            <div className="m-vide">
              <p className="m-vide-titre">Aucun blocage</p>
              <p>Cherchez ci-dessus un compte, une application ou un partenaire pour le bloquer.</p>
            </div>
          }
        />
      )}
      {levee && (
        <DialogueMotif
          titre={levee.conclusion === "legitime" ? "Lever le blocage" : "Maintenir le blocage"}
          consequence={
            levee.conclusion === "legitime"
              ? "La vérification conclut à un usage légitime : l’accès est rétabli aussitôt. Il faudra se reconnecter."
              : "La vérification conclut à un usage illégitime : le blocage reste en place."
          }
          action={levee.conclusion === "legitime" ? "Lever le blocage" : "Maintenir le blocage"}
          surConfirmation={(motif) =>
            recevoir(
              api.POST("/portail/api/operateur/blocages/{id}/levee", {
                params: { path: { id: levee.blocage.id } },
                body: { conclusion: levee.conclusion, motif },
              }),
            ).then(relire)
          }
          surFermeture={() => setLevee(null)}
        />
      )}
    </Page>
  );
}

function etat({ leveLe, verifications, enRetard }: Blocage): string {
  if (leveLe) return "Levé";
  if (verifications.length > 0) return "Confirmé";
  return enRetard ? "À conclure, en retard" : "À vérifier";
}

function colonnes(surLevee: (levee: Levee) => void): readonly ColonneDonnees<Blocage>[] {
  return [
    {
      titre: "Cible",
      entete: true,
      valeur: ({ designation }) => designation,
      cellule: ({ designation, organisation }) => (
        <>
          <span className="m-coupe">{designation}</span>
          {organisation !== designation && (
            <span className="m-discret m-ligne">{organisation}</span>
          )}
        </>
      ),
    },
    {
      titre: "Genre",
      valeur: ({ cible }) => CIBLES[cible],
      cellule: ({ cible }) => CIBLES[cible],
      filtre: true,
    },
    { titre: "État", valeur: etat, cellule: etat, filtre: true },
    {
      titre: "Bloqué",
      valeur: ({ bloqueLe }) => bloqueLe,
      cellule: ({ bloqueLe, bloquePar, terme }) => (
        <>
          {enInstant(bloqueLe)}
          <span className="m-discret m-ligne">
            par {bloquePar}
            {terme && `, à conclure le ${enJour(terme)}`}
          </span>
        </>
      ),
    },
    {
      titre: "Motif et vérifications",
      valeur: ({ motif }) => motif,
      cellule: ({ motif, verifications }) => (
        <>
          {motif}
          {verifications.map(({ conclusion, motif: pourquoi, par, le }) => (
            <span className="m-discret m-ligne" key={le}>
              {enInstant(le)} : {conclusion === "legitime" ? "légitime" : "illégitime"} – {pourquoi}{" "}
              ({par})
            </span>
          ))}
        </>
      ),
    },
    {
      titre: "Action",
      cellule: (blocage) =>
        blocage.leveLe ? (
          <span className="m-discret">Levé {enInstant(blocage.leveLe)}</span>
        ) : (
          <div className="m-actions">
            <button
              type="button"
              className="fr-btn fr-btn--secondary fr-btn--sm"
              onClick={() => surLevee({ blocage, conclusion: "legitime" })}
            >
              Usage légitime
              <span className="fr-sr-only"> : {blocage.designation}</span>
            </button>
            <button
              type="button"
              className="fr-btn fr-btn--tertiary fr-btn--sm"
              onClick={() => surLevee({ blocage, conclusion: "illegitime" })}
            >
              Usage illégitime
              <span className="fr-sr-only"> : {blocage.designation}</span>
            </button>
          </div>
        ),
    },
  ];
}
