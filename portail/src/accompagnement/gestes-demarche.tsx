import { useMutation, useQueryClient } from "@tanstack/react-query";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { GesteMotive } from "../kit/geste-motive.tsx";
import { champsDemarche } from "./champs-demarche.ts";
import { ETATS, MOTIFS } from "./ecriture.ts";
import type { Demarche, Issue, SemaineLue } from "./formes.ts";
import { departSaisie, lireIssue, lireSaisie } from "./saisie.ts";

const RELIRE = ["demarches"];

/** What may be done with a démarche: done in one click, another outcome, a change; or planned again. */
// ANX4-B-15
export function GestesDemarche({
  cle,
  demarche,
  semaine,
}: {
  cle: string;
  demarche: Demarche;
  semaine: SemaineLue;
}) {
  const { id, version, etat, titre } = demarche;
  const requetes = useQueryClient();
  const params = { path: { cle, id } };
  const conclure = (body: Issue) =>
    recevoir(api.POST("/portail/api/usagers/{cle}/demarches/{id}/etat", { params, body }));
  const directe = useMutation({
    mutationFn: (vers: Issue["etat"]) => conclure({ version, etat: vers }),
    onSettled: () => requetes.invalidateQueries({ queryKey: RELIRE }),
  });
  const direct = (vers: Issue["etat"], mot: string) => (
    <button
      type="button"
      className="fr-btn fr-btn--secondary fr-btn--sm"
      aria-disabled={directe.isPending}
      onClick={() => !directe.isPending && directe.mutate(vers)}
    >
      {mot}
      <span className="fr-sr-only">{` : ${titre}`}</span>
    </button>
  );
  const eue = (demarche.jour ?? demarche.semaine) <= semaine.aujourdhui;
  return (
    <>
      {directe.error && <AlerteErreur erreur={directe.error} />}
      <div className="m-actions m-gestes">
        {etat === "PREVUE"
          ? eue && direct("FAITE", "Faite comme prévu")
          : direct("PREVUE", "Remettre à prévue")}
        {etat === "PREVUE" && (
          <>
            {eue && (
              <FormulaireAction
                titre="Autre suite"
                objet={titre}
                action="Enregistrer la suite"
                relire={RELIRE}
                champs={[
                  {
                    nom: "etat",
                    libelle: "Ce qu’elle est devenue",
                    genre: "choix",
                    options: ["FAITE", "NON_FAITE"].map(
                      (code) => [code, ETATS[code]?.mot ?? code] as const,
                    ),
                  },
                  {
                    nom: "heures",
                    libelle: "Durée réalisée",
                    aide: "Si elle n’est pas celle prévue.",
                    facultatif: true,
                  },
                  {
                    nom: "motif",
                    libelle: "Raison",
                    aide: "Pour une démarche non faite.",
                    genre: "choix",
                    options: Object.entries(MOTIFS),
                    facultatif: true,
                  },
                  {
                    nom: "justificatif",
                    libelle: "Justificatif présenté",
                    aide: "Son nom seulement, pas son contenu.",
                    facultatif: true,
                  },
                  { nom: "commentaire", libelle: "Commentaire", genre: "long", facultatif: true },
                ]}
                envoyer={async (valeurs) => {
                  await conclure(lireIssue(valeurs, version));
                  return "La suite de la démarche est enregistrée.";
                }}
              />
            )}
            <FormulaireAction
              titre="Modifier"
              objet={titre}
              action="Enregistrer"
              relire={RELIRE}
              depart={departSaisie(demarche)}
              champs={champsDemarche(semaine, false)}
              envoyer={async (valeurs) => {
                const body = { ...lireSaisie(valeurs, semaine), version };
                await recevoir(
                  api.POST("/portail/api/usagers/{cle}/demarches/{id}", { params, body }),
                );
                return "La démarche est modifiée.";
              }}
            />
            <GesteMotive
              mot="Annuler"
              objet={titre}
              titre="Annuler la démarche"
              consequence="Elle ne compte plus dans les heures de la semaine. Vous pourrez la remettre à prévue."
              relire={RELIRE}
              envoyer={(commentaire) => conclure({ version, etat: "ANNULEE", commentaire })}
            />
          </>
        )}
      </div>
    </>
  );
}
