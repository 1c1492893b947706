import { useQuery } from "@tanstack/react-query";
import { enInstant } from "../../kit/dates.ts";
import { EtatLecture } from "../../kit/etat-lecture.tsx";
import type { Contenu, ModuleLu } from "./formes.ts";
import { Lecture } from "./lecture.tsx";
import { BLOCS, PUBLICS } from "./mots.ts";
import { PartirDuModele, Publier, Rediger } from "./rediger.tsx";
import { requeteModule } from "./requetes.ts";

/** What the people of a partner read, or the model that the opérateur gives: in force, in draft, and before. */
// CONV-7-13 CONV-7-14
export function ModuleSensibilisation() {
  const { data, error, refetch } = useQuery(requeteModule);
  const modele = data?.partie === "operateur";
  return (
    <section aria-labelledby="contenu">
      <h2 id="contenu">{modele ? "Modèle pour les partenaires" : "Ce que les personnes lisent"}</h2>
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture du contenu…" />
      {data && (
        <>
          <EnVigueur module={data} />
          <Brouillon module={data} />
          {data.versions.length > 0 && <Versions versions={data.versions} />}
        </>
      )}
    </section>
  );
}

function EnVigueur({ module: { partie, enVigueur, modele } }: { module: ModuleLu }) {
  const sans =
    partie === "operateur"
      ? "Aucun modèle n’est publié\u202f: les partenaires partent de celui de la plateforme."
      : "Rien n’est publié. Partez du modèle de l’opérateur, tel quel ou à votre façon.";
  const lu = enVigueur ?? modele;
  return (
    <>
      {!enVigueur && <p>{sans}</p>}
      <details>
        <summary>
          {enVigueur ? `En vigueur\u202f: version ${enVigueur.version}` : "Lire le modèle"}
        </summary>
        <Lecture parties={enParties(lu)} />
      </details>
    </>
  );
}

function Brouillon({ module }: { module: ModuleLu }) {
  const { brouillon, enVigueur, modele } = module;
  if (!brouillon) {
    return (
      <div className="m-actions m-bloc">
        {!enVigueur && <PartirDuModele modele={modele} />}
        <Rediger contenu={enVigueur ?? VIDE} revision={0} titre="Écrire une version" />
      </div>
    );
  }
  return (
    <div className="m-carte m-bloc">
      <h3>Brouillon</h3>
      <p>
        {brouillon.manquants.length === 0
          ? "Les quatre blocs sont écrits."
          : `Il manque avant de publier\u202f: ${brouillon.manquants.map((bloc) => BLOCS[bloc]).join(", ")}.`}
      </p>
      <details>
        <summary>Lire le brouillon</summary>
        <Lecture parties={enParties(brouillon)} />
      </details>
      <div className="m-actions">
        <Rediger contenu={brouillon} revision={brouillon.revision} titre="Modifier les blocs" />
        <Rediger
          contenu={brouillon}
          revision={brouillon.revision}
          titre="Modifier les compléments"
          complements
        />
        <Publier revision={brouillon.revision} />
      </div>
    </div>
  );
}

function Versions({ versions }: { versions: ModuleLu["versions"] }) {
  return (
    <>
      <h3>Versions publiées</h3>
      <ol className="m-frise">
        {versions.map(({ version, publieLe, auteur }) => (
          <li key={version}>
            <time dateTime={publieLe} className="m-discret">
              {enInstant(publieLe)}
            </time>{" "}
            {[`Version ${version}`, auteur && `par ${auteur}`].filter(Boolean).join(", ")}
          </li>
        ))}
      </ol>
    </>
  );
}

const VIDE: Contenu = {
  ...{ enjeux: null, bonnesPratiques: null, responsabilite: null, conduite: null },
  complements: [],
};

function enParties(contenu: Contenu): (readonly [string, string])[] {
  const blocs = Object.keys(BLOCS) as (keyof typeof BLOCS)[];
  return [
    ...blocs.map((bloc) => [BLOCS[bloc], contenu[bloc] ?? "Pas encore écrit."] as const),
    ...contenu.complements.map(({ public: un, texte }) => [PUBLICS[un], texte] as const),
  ];
}
