import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { requeteConventions } from "../conventions/requetes.ts";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { DialogueMotif } from "../kit/dialogue-motif.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import { type ElementLu, type Experimentation, requeteExperimentations } from "./requetes.ts";

/** The experiments: what is tried, where, until when; opened here, closed with their evaluation. */
// CONV-2-11
export function EditionExperimentations({ elements }: { elements: readonly ElementLu[] }) {
  const { data, error, refetch } = useQuery(requeteExperimentations);
  const partenaires = useQuery(requeteConventions).data?.partenaires ?? [];
  const [aClore, setAClore] = useState<Experimentation | null>(null);
  const requetes = useQueryClient();
  const noms = new Map(elements.map(({ code, libelle }) => [code, libelle]));
  const nomsPartenaires = new Map(partenaires.map(({ id, nom }) => [id, nom]));
  const ouverte = (x: Experimentation) =>
    [
      ...x.territoires,
      ...x.partenaires.map((id) => nomsPartenaires.get(id) ?? "Un partenaire"),
    ].join(", ");
  if (error && !data) return <AlerteErreur erreur={error} surReprise={() => void refetch()} />;
  if (!data) return null;
  return (
    <section aria-labelledby="experimentations">
      <h2 id="experimentations">Expérimentations</h2>
      {error && <AlerteErreur erreur={error} surReprise={() => void refetch()} />}
      <TableauDonnees
        legende="Expérimentations"
        lignes={data.experimentations}
        cle={({ id }) => id}
        fichier="experimentations"
        vide={
          <EtatVide titre="Aucune expérimentation">
            <p>Un élément expérimental n’est proposé à personne tant qu’aucune ne l’ouvre.</p>
          </EtatVide>
        }
        colonnes={[
          {
            titre: "Élément",
            entete: true,
            valeur: ({ element }) => noms.get(element) ?? element,
            cellule: ({ element }) => noms.get(element) ?? element,
          },
          { titre: "Objet", valeur: ({ objet }) => objet, cellule: ({ objet }) => objet },
          {
            titre: "Ouverte à",
            valeur: ouverte,
            cellule: ouverte,
          },
          {
            titre: "Période",
            valeur: ({ debut }) => debut,
            cellule: ({ debut, fin, closeLe }) =>
              `du ${enJour(debut)} au ${enJour(fin)}${closeLe ? `, close le ${enJour(closeLe)}` : ""}`,
          },
          {
            titre: "Évaluation",
            valeur: ({ evaluation }) => evaluation,
            cellule: (x) =>
              x.closeLe ? (
                x.evaluation
              ) : (
                <button
                  type="button"
                  className="fr-btn fr-btn--tertiary fr-btn--sm"
                  onClick={() => setAClore(x)}
                >
                  Clore
                </button>
              ),
          },
        ]}
      />
      {aClore && (
        <DialogueMotif
          titre="Clore l’expérimentation"
          consequence="Elle est fermée aujourd’hui à ses partenaires. Écrivez son évaluation en guise de motif."
          action="Clore l’expérimentation"
          surConfirmation={async (evaluation) => {
            await recevoir(
              api.POST("/portail/api/catalogue/experimentations/{id}/cloture", {
                params: { path: { id: aClore.id } },
                body: { evaluation },
              }),
            );
            await requetes.invalidateQueries({ queryKey: ["catalogue"] });
          }}
          surFermeture={() => setAClore(null)}
        />
      )}
      <FormulaireAction
        titre="Ouvrir une expérimentation"
        action="Ouvrir"
        relire={["catalogue"]}
        champs={[
          {
            nom: "element",
            libelle: "Élément",
            genre: "choix",
            options: elements
              .filter(({ experimental }) => experimental)
              .map(({ code, libelle }) => [code, libelle] as const),
          },
          { nom: "objet", libelle: "Objet" },
          {
            nom: "territoires",
            libelle: "Départements",
            aide: "Codes séparés par des virgules, par exemple 59, 62.",
            facultatif: true,
          },
          {
            nom: "partenaires",
            libelle: "Partenaires désignés, où qu’ils soient (facultatif)",
            genre: "coches",
            options: partenaires.map(({ id, nom }) => [id, nom] as const),
            facultatif: true,
          },
          { nom: "debut", libelle: "Premier jour", genre: "date" },
          { nom: "fin", libelle: "Dernier jour", genre: "date" },
        ]}
        envoyer={async ({ element = "", objet = "", debut = "", fin = "", ...valeurs }) => {
          const territoires = valeurs.territoires?.split(/[\s,;]+/).filter(Boolean) ?? [];
          const designes = valeurs.partenaires?.split(",").filter(Boolean) ?? [];
          await recevoir(
            api.POST("/portail/api/catalogue/experimentations", {
              body: { element, objet, territoires, partenaires: designes, debut, fin },
            }),
          );
          return "L’expérimentation est ouverte.";
        }}
      />
    </section>
  );
}
