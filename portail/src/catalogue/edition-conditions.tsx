import { useQuery } from "@tanstack/react-query";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { enJour } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { type CatalogueLu, requeteConditions } from "./requetes.ts";

/** The conditions in force, and the publication of a new version: everyone accepts it again. */
// ANX3-2.1-01 ANX3-1-06
export function EditionConditions({ catalogue }: { catalogue: CatalogueLu }) {
  const { elements, plateformes } = catalogue;
  const { data, error, refetch } = useQuery(requeteConditions);
  if (error && !data) return <AlerteErreur erreur={error} surReprise={() => void refetch()} />;
  if (!data) return null;
  const portees = [
    ["confidentialite", "Engagement de confidentialité"],
    ...plateformes.map(({ code, nom }) => [code, `Conditions de ${nom}`]),
    ...elements.map(({ code, libelle }) => [code, `Conditions particulières : ${libelle}`]),
  ] as const;
  return (
    <section aria-labelledby="conditions">
      <h2 id="conditions">Conditions d’utilisation</h2>
      {error && <AlerteErreur erreur={error} surReprise={() => void refetch()} />}
      <ul>
        {data.conditions.map(({ id, titre, version, enVigueurLe }) => (
          <li key={id}>
            {titre}, version {version} depuis le {enJour(enVigueurLe)}
          </li>
        ))}
      </ul>
      <FormulaireAction
        titre="Publier une nouvelle version"
        action="Publier"
        relire={["catalogue"]}
        champs={[
          {
            nom: "portee",
            libelle: "Conditions",
            genre: "choix",
            options: portees.map(([code, nom]) => [code ?? "", nom ?? ""] as const),
          },
          { nom: "titre", libelle: "Titre" },
          { nom: "texte", libelle: "Texte", genre: "long" },
          {
            nom: "engagements",
            libelle: "Engagements de service",
            aide: "Pour un outil ou une API : horaires, délais, disponibilité.",
            facultatif: true,
            genre: "long",
          },
          {
            nom: "enVigueurLe",
            libelle: "En vigueur à partir du",
            aide: "Dès ce jour, chaque agent devra l’accepter avant tout accès.",
            genre: "date",
          },
        ]}
        envoyer={async ({ portee = "", titre = "", texte = "", enVigueurLe = "", engagements }) => {
          const body = { portee, titre, texte, enVigueurLe, ...(engagements && { engagements }) };
          const { version } = await recevoir(api.POST("/portail/api/conditions", { body }));
          return `Version ${version} publiée, en vigueur le ${enJour(enVigueurLe)}.`;
        }}
      />
    </section>
  );
}
