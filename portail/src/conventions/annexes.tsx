import { useState } from "react";
import { api, recevoir } from "../kit/api.ts";
import { enInstant, enJour } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { NATURES, partieEcrite } from "./ecriture.ts";
import type { Detail, Nature, Version, Vue } from "./formes.ts";
import { LectureVersion } from "./lecture-version.tsx";

const PUBLIABLES: Readonly<Record<Vue, readonly Exclude<Nature, "projet">[]>> = {
  operateur: ["1", "1bis", "2", "2bis", "4"],
  partenaire: ["1bis", "2", "2bis"],
};

/** Every text by version, who published it, the notice sent, and what changed. */
export function Annexes({ detail, vue }: { detail: Detail; vue: Vue }) {
  const [lue, setLue] = useState<Version | null>(null);
  const colonnes: readonly ColonneDonnees<Version>[] = [
    {
      titre: "Texte",
      entete: true,
      valeur: ({ nature, version }) => `${NATURES[nature]}, version ${version}`,
      cellule: ({ nature, version }) => `${NATURES[nature]}, version ${version}`,
    },
    { titre: "Effet", valeur: ({ effetLe }) => effetLe, cellule: ({ effetLe }) => enJour(effetLe) },
    {
      titre: "Publication",
      valeur: ({ publieLe }) => publieLe,
      cellule: ({ publiePar, publieLe }) => `${partieEcrite(publiePar)}, ${enInstant(publieLe)}`,
    },
    {
      titre: "Motif",
      valeur: ({ motif }) => motif,
      cellule: ({ motif }) => motif ?? "Aucun",
    },
    {
      titre: "Avis à l’autre partie",
      filtre: true,
      valeur: ecrireAvis,
      cellule: ecrireAvis,
    },
    {
      titre: "Lire",
      cellule: (version) => (
        <button
          type="button"
          className="fr-btn fr-btn--tertiary fr-btn--sm"
          onClick={() => setLue(version)}
        >
          Voir
          <span className="fr-sr-only">
            {" "}
            {NATURES[version.nature]}, version {version.version}
          </span>
        </button>
      ),
    },
  ];
  return (
    <section aria-labelledby="annexes">
      <h2 id="annexes">Textes et annexes</h2>
      <TableauDonnees
        legende="Versions des textes"
        colonnes={colonnes}
        lignes={detail.versions}
        cle={({ nature, version }) => `${nature}-${version}`}
        fichier="textes-et-annexes"
        vide={<p>Aucun texte n’est déposé. Les modèles de l’opérateur s’appliquent.</p>}
      />
      {lue && <LectureVersion id={detail.id} version={lue} surFermeture={() => setLue(null)} />}
      <Publier id={detail.id} natures={PUBLIABLES[vue]} />
    </section>
  );
}

function ecrireAvis({ avisId, avenantId, nature }: Version): string {
  if (avisId) return "Envoyé";
  if (avenantId) return "Avenant signé des deux parties";
  return nature === "projet" || nature === "convention" ? "Sans objet" : "Aucun contact nommé";
}

function Publier({ id, natures }: { id: string; natures: readonly Nature[] }) {
  return (
    <FormulaireAction
      relire={["conventions"]}
      titre="Publier une nouvelle version d’une annexe"
      action="Publier et prévenir l’autre partie"
      champs={[
        {
          nom: "nature",
          libelle: "Annexe",
          genre: "choix",
          options: natures.map((nature) => [nature, NATURES[nature]] as const),
        },
        { nom: "effetLe", libelle: "Date d’effet", genre: "date" },
        {
          nom: "motif",
          libelle: "Motif",
          aide: "Annexe 4 : cahier des charges ou décision de la commission SI.",
          facultatif: true,
        },
        { nom: "contenu", libelle: "Texte complet", genre: "long" },
      ]}
      envoyer={async ({ nature, effetLe = "", motif, contenu = "" }) => {
        const body = {
          nature: nature as Exclude<Nature, "projet">,
          effetLe,
          motif: motif || null,
          contenu,
        };
        const params = { path: { id } };
        const sortie = await recevoir(
          api.POST("/portail/api/conventions/{id}/annexes", { params, body }),
        );
        return (
          sortie.avertissement ?? `La version ${sortie.version} est publiée, l’avis est parti.`
        );
      }}
    />
  );
}
