import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Alerte } from "../../kit/alerte.tsx";
import { AlerteErreur } from "../../kit/alerte-erreur.tsx";
import { api, recevoir } from "../../kit/api.ts";
import { compter } from "../../kit/compter.ts";
import { EtatVide } from "../../kit/etat-vide.tsx";
import { Page } from "../../kit/page.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import { TableauDonnees } from "../../kit/tableau-donnees.tsx";
import { OngletsComptes } from "./onglets.tsx";

const ISSUES: Readonly<Record<string, string>> = {
  creation: "Compte créé",
  "creation-et-droit": "Compte créé, droit donné",
  droit: "Droit donné",
  inchange: "Rien à changer",
  refus: "Refusée",
};

/** Accounts from a file: first what would happen line by line, then the writing. */
export function ImportComptes() {
  const requetes = useQueryClient();
  const [contenu, setContenu] = useState<string | null>(null);
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: (voulu: { contenu: string; mode: "apercu" | "tout" | "choix"; lignes: number[] }) =>
      recevoir(
        api.POST("/portail/api/gestion-des-comptes/import", {
          body: { contenuBase64: voulu.contenu, mode: voulu.mode, lignes: voulu.lignes },
        }),
      ),
    onSuccess: ({ ecrit }) => {
      if (ecrit) void requetes.invalidateQueries({ queryKey: ["comptes"] });
    },
  });
  async function lire(fichier: File | undefined): Promise<void> {
    reset();
    setContenu(null);
    if (!fichier) return;
    const lu = versBase64(new Uint8Array(await fichier.arrayBuffer()));
    setContenu(lu);
    mutate({ contenu: lu, mode: "apercu", lignes: [] });
  }
  const bonnes = (data?.lignes ?? []).filter(({ issue }) => issue !== "refus");
  const refusees = (data?.lignes.length ?? 0) - bonnes.length;
  const enPlus = compter(refusees, "refusée", "refusées");
  return (
    <Page titre="Importer des comptes et des droits">
      <OngletsComptes />
      <div className="m-carte m-bloc">
        <div className="fr-upload-group">
          <label className="fr-label" htmlFor="fichier-comptes">
            Fichier CSV
            <span className="fr-hint-text">
              Colonnes : nom, prénom, courriel, identifiant ; puis, au choix : siret, fonction,
              mission, statut, module, profil, finalité, motif, fin, écart. Rien n’est écrit avant
              votre accord.
            </span>
          </label>
          <input
            className="fr-upload"
            id="fichier-comptes"
            type="file"
            accept=".csv,text/csv"
            onChange={({ target }) => void lire(target.files?.[0])}
          />
        </div>
      </div>
      {isPending && <p role="status">Lecture du fichier…</p>}
      {error && <AlerteErreur erreur={error} />}
      {data?.ecrit && (
        <Alerte gravite="success" role="status" titre="Import terminé">
          {`${compter(bonnes.length, "ligne écrite", "lignes écrites")}, ${enPlus}.`}
        </Alerte>
      )}
      {data && !data.ecrit && contenu && (
        <div className="m-actions m-bloc">
          <p role="status">
            {compter(bonnes.length, "ligne prête", "lignes prêtes")}, {enPlus}. Rien n’est encore
            écrit.
          </p>
          <button
            type="button"
            className="fr-btn"
            disabled={refusees > 0 || bonnes.length === 0}
            onClick={() => mutate({ contenu, mode: "tout", lignes: [] })}
          >
            Tout importer
          </button>
          {refusees > 0 && bonnes.length > 0 && (
            <button
              type="button"
              className="fr-btn fr-btn--secondary"
              onClick={() =>
                mutate({ contenu, mode: "choix", lignes: bonnes.map(({ ligne }) => ligne) })
              }
            >
              Importer les lignes prêtes
            </button>
          )}
        </div>
      )}
      {data && (
        <TableauDonnees
          legende="Compte rendu ligne par ligne"
          fichier="compte-rendu-import"
          lignes={data.lignes}
          cle={({ ligne }) => String(ligne)}
          colonnes={[
            {
              titre: "Ligne",
              entete: true,
              valeur: ({ ligne }) => ligne,
              cellule: ({ ligne }) => ligne,
            },
            {
              titre: "Identifiant",
              valeur: ({ identifiant }) => identifiant,
              cellule: ({ identifiant }) => identifiant || "Illisible",
            },
            {
              titre: "Issue",
              filtre: true,
              valeur: ({ issue }) => ISSUES[issue] ?? issue,
              cellule: ({ issue }) => (
                <Pastille ton={issue === "refus" ? "grave" : "bon"}>
                  {ISSUES[issue] ?? issue}
                </Pastille>
              ),
            },
            {
              titre: "Motif",
              valeur: ({ motif }) => motif,
              cellule: ({ motif }) => motif ?? "Sans objet",
            },
          ]}
          vide={<EtatVide titre="Ce fichier ne contient aucune ligne sous son en-tête." />}
        />
      )}
    </Page>
  );
}

function versBase64(octets: Uint8Array): string {
  let binaire = "";
  for (const octet of octets) binaire += String.fromCharCode(octet);
  return btoa(binaire);
}
