import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Alerte } from "../../kit/alerte.tsx";
import { AlerteErreur } from "../../kit/alerte-erreur.tsx";
import { api, recevoir } from "../../kit/api.ts";
import { enInstant, enJour } from "../../kit/dates.ts";
import { DialogueMotif } from "../../kit/dialogue-motif.tsx";
import { EtatLecture } from "../../kit/etat-lecture.tsx";
import { EtatVide } from "../../kit/etat-vide.tsx";
import { FormulaireAction } from "../../kit/formulaire-action.tsx";
import { Page } from "../../kit/page.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import { TableauDonnees } from "../../kit/tableau-donnees.tsx";
import { ETATS, EVENEMENTS, ORIGINES, STATUTS, tonDe } from "./ecriture.ts";
import type { Nomination } from "./formes.ts";
import { OutilsOperateur } from "./outils-operateur.tsx";

const CHEMIN = "/portail/api/operateur/nominations-rgc/{id}" as const;
type Geste = "accepter" | "refuser" | "revoquer" | "debloquer";
const GESTES: Readonly<Record<Geste, { titre: string; consequence: string; action: string }>> = {
  accepter: {
    titre: "Accepter la nomination",
    consequence: "La personne devient RGC aujourd’hui ; celle qu’elle remplace cesse de l’être.",
    action: "Accepter la nomination",
  },
  refuser: {
    titre: "Refuser la nomination",
    consequence:
      "Le partenaire en proposera une autre : un mois pour vous prononcer, puis acceptation tacite.",
    action: "Refuser par écrit",
  },
  revoquer: {
    titre: "Exiger la révocation",
    consequence: "Le RGC perd ses droits aujourd’hui ; les outils se ferment sans autre RGC.",
    action: "Révoquer le RGC",
  },
  debloquer: {
    titre: "Rétablir l’accès",
    consequence:
      "Le RGC pourra agir de nouveau : ses identifiants doivent avoir été renouvelés. Un second facteur perdu se réinitialise d’abord, sur la fiche du compte, pendant une intervention.",
    action: "Rétablir l’accès",
  },
};

/** The opérateur's desk: nominations to decide, nearest limit first, and the RGCs in office. */
export function NominationsOperateur() {
  const requetes = useQueryClient();
  const [vise, setVise] = useState<{ nomination: Nomination; geste: Geste } | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ["nominations"],
    queryFn: () => recevoir(api.GET("/portail/api/operateur/nominations-rgc")),
    refetchOnMount: "always",
  });
  if (error && !data) {
    return (
      <Page titre="Nominations de RGC">
        <AlerteErreur erreur={error} surReprise={() => void refetch()} />
      </Page>
    );
  }
  const retards = data?.signalements.filter(({ enRetard }) => enRetard) ?? [];
  const confirmer = async (motif: string) => {
    if (!vise) return;
    const params = { path: { id: vise.nomination.id } };
    const { geste } = vise;
    if (geste === "revoquer")
      await recevoir(api.POST(`${CHEMIN}/revocation`, { params, body: { motif } }));
    else if (geste === "debloquer")
      await recevoir(api.POST(`${CHEMIN}/deblocage`, { params, body: { motif } }));
    else
      await recevoir(api.POST(`${CHEMIN}/decision`, { params, body: { decision: geste, motif } }));
    await requetes.invalidateQueries({ queryKey: ["nominations"] });
  };
  return (
    <Page titre="Nominations de RGC">
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture des nominations…" />
      {retards.length > 0 && (
        <Alerte gravite="warning" titre="Signalements en retard">
          <ul>
            {retards.map((s) => (
              <li key={s.id}>
                {s.partenaire} : {EVENEMENTS[s.genre]}, limite le {enJour(s.limiteLe ?? "")}
              </li>
            ))}
          </ul>
        </Alerte>
      )}
      {data && (
        <TableauDonnees
          legende="Nominations"
          fichier="nominations-rgc"
          lignes={data.nominations}
          cle={({ id }) => id}
          vide={
            <EtatVide titre="Aucune nomination reçue">
              Les actes d’engagement signés arrivent ici et par courriel au chargé de sécurité.
            </EtatVide>
          }
          colonnes={[
            {
              titre: "Partenaire",
              entete: true,
              valeur: ({ partenaire }) => partenaire,
              cellule: ({ partenaire }) => partenaire,
              filtre: true,
            },
            {
              titre: "Personne",
              valeur: ({ prenom, nom }) => `${prenom} ${nom}`,
              cellule: (n) => (
                <>
                  {n.prenom} {n.nom}
                  <span className="m-discret m-ligne">
                    {STATUTS[n.statut ?? ""]}
                    {n.permanent === false && ", non permanent"}
                  </span>
                </>
              ),
            },
            {
              titre: "État",
              valeur: ({ etat }) => ETATS[etat] ?? etat,
              cellule: ({ etat, bloqueeLe }) => (
                <>
                  <Pastille ton={tonDe(etat)}>{ETATS[etat] ?? etat}</Pastille>
                  {bloqueeLe && <Pastille ton="grave">Identifiants perdus</Pastille>}
                </>
              ),
              filtre: true,
            },
            {
              titre: "Reçue",
              valeur: ({ recueLe }) => recueLe,
              cellule: ({ recueLe, origine }) => (
                <>
                  {recueLe ? enInstant(recueLe) : "—"}
                  <span className="m-discret m-ligne">{ORIGINES[origine]}</span>
                </>
              ),
            },
            {
              titre: "Limite",
              valeur: ({ limiteLe }) => limiteLe,
              cellule: ({ limiteLe, tacite }) =>
                limiteLe
                  ? `${enJour(limiteLe)}${tacite ? ", puis acceptation tacite" : ""}`
                  : "Aucune",
            },
            {
              titre: "Agir",
              cellule: (nomination) => (
                <Gestes
                  nomination={nomination}
                  surGeste={(geste) => setVise({ nomination, geste })}
                />
              ),
            },
          ]}
        />
      )}
      {data && <OutilsOperateur documents={data.documents} />}
      {vise && (
        <DialogueMotif
          {...GESTES[vise.geste]}
          surFermeture={() => setVise(null)}
          surConfirmation={confirmer}
        />
      )}
    </Page>
  );
}

function Gestes({
  nomination,
  surGeste,
}: {
  nomination: Nomination;
  surGeste: (geste: Geste) => void;
}) {
  const possibles = (["accepter", "refuser", "revoquer"] as Geste[]).filter((geste) =>
    nomination.gestes.includes(geste),
  );
  if (nomination.bloqueeLe) possibles.push("debloquer");
  const enFonction = nomination.gestes.includes("revoquer");
  if (possibles.length === 0) return <span className="m-discret">Rien à faire</span>;
  return (
    <div className="m-actions">
      {possibles.map((geste) => (
        <button
          key={geste}
          type="button"
          className="fr-btn fr-btn--tertiary fr-btn--sm"
          onClick={() => surGeste(geste)}
        >
          {GESTES[geste].action.split(" ")[0]}
          <span className="fr-sr-only">
            {" "}
            : {nomination.prenom} {nomination.nom}
          </span>
        </button>
      ))}
      {enFonction && nomination.formeeLe === null && (
        <FormulaireAction
          titre="Enregistrer sa formation"
          action="Enregistrer"
          relire={["nominations"]}
          champs={[
            { nom: "suivieLe", libelle: "Suivie le", genre: "date" },
            {
              nom: "formateurType",
              libelle: "Formateur",
              genre: "choix",
              options: [
                ["operateur", "L’opérateur"],
                ["mandate", "Un professionnel mandaté"],
              ],
            },
            { nom: "formateur", libelle: "Nom du formateur ou de l’organisme" },
          ]}
          envoyer={async ({ suivieLe = "", formateurType, formateur = "" }) => {
            const body = {
              suivieLe,
              formateurType: formateurType as "operateur",
              formateur,
            };
            const params = { path: { id: nomination.id } };
            await recevoir(api.POST(`${CHEMIN}/formation`, { params, body }));
          }}
        />
      )}
    </div>
  );
}
