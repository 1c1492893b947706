import { useQuery } from "@tanstack/react-query";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { api, recevoir } from "../kit/api.ts";
import { enInstant, enJour } from "../kit/dates.ts";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { type Difference, type ElementLu, requetePublications } from "./requetes.ts";

const NATURES: Readonly<Record<string, string>> = {
  ajoute: "ajouté",
  retire: "retiré",
  modifie: "modifié",
};

/** The published lists with what each changed, and the publication of the next one. */
// CONV-3.1-02
export function EditionListes({ elements }: { elements: readonly ElementLu[] }) {
  const { data, error, refetch } = useQuery(requetePublications);
  const noms = new Map(elements.map(({ code, libelle }) => [code, libelle]));
  if (error && !data) return <AlerteErreur erreur={error} surReprise={() => void refetch()} />;
  if (!data) return null;
  return (
    <section aria-labelledby="listes">
      <h2 id="listes">Listes publiées</h2>
      {error && <AlerteErreur erreur={error} surReprise={() => void refetch()} />}
      {data.enAttente.length === 0 ? (
        <p>La liste publiée est à jour.</p>
      ) : (
        <>
          <p>
            {data.enAttente.length} {data.enAttente.length > 1 ? "changements" : "changement"}{" "}
            depuis la dernière publication.
          </p>
          <FormulaireAction
            titre="Publier la liste"
            action="Publier"
            relire={["catalogue"]}
            champs={[
              {
                nom: "motif",
                libelle: "Motif",
                aide: "Ce que cette liste change.",
              },
              {
                nom: "reference",
                libelle: "Décision",
                aide: "Du comité produit ou de la commission SI : son numéro ou son objet.",
              },
              { nom: "le", libelle: "Décidée le", genre: "date" },
            ]}
            envoyer={async ({ motif = "", reference = "", le = "" }) => {
              const body = { motif, decision: { reference, le } };
              const { version } = await recevoir(
                api.POST("/portail/api/catalogue/listes", { body }),
              );
              return `La liste est publiée sous le numéro ${version}.`;
            }}
          />
        </>
      )}
      {data.publications.map(({ version, publieeLe, motif, decision, ...liste }) => (
        <details key={version}>
          <summary>
            Liste n° {version} du {enInstant(publieeLe)} : {motif}
          </summary>
          <p className="m-discret">
            {decision && `Décision du ${enJour(decision.le)} : ${decision.reference}. `}
            {liste.cahierDesCharges && `Cahier des charges : ${liste.cahierDesCharges}.`}
          </p>
          <Differences differences={liste.differences} noms={noms} />
        </details>
      ))}
    </section>
  );
}

function Differences({
  differences,
  noms,
}: {
  differences: readonly Difference[];
  noms: ReadonlyMap<string, string>;
}) {
  return (
    <ul>
      {differences.map(({ code, nature, champs }) => (
        <li key={code}>
          {noms.get(code) ?? code} : {NATURES[nature] ?? nature}
          {champs.map(({ nom, avant, apres }) => (
            <span key={nom}>
              {" "}
              ({nom} : <del>{avant || "vide"}</del> <ins>{apres || "vide"}</ins>)
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
